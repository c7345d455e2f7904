import type { AgendaWords } from './agenda-plans.ts';

export const AGENDA_INDONESIAN: AgendaWords = {
  make: {
    goal: {
      name: 'Sepakati tujuan',
      todo: 'Tulis satu kalimat: mengapa peta ini dibuat dan apa yang harus berubah sesudahnya. Masukkan ke tujuan peta.',
      question: 'Apa yang ingin kita ketahui tentang pelanggan, yang sekarang belum kita ketahui?',
      remarks: 'Tanpa tujuan, peta melebar ke mana-mana. Kalau masih ada dua tujuan, pilih satu dan simpan yang lain.',
    },
    known: {
      name: 'Kumpulkan yang sudah diketahui',
      todo: 'Setiap orang menulis apa yang benar-benar dikatakan atau dilakukan pelanggan, satu per catatan, lalu menandai asalnya.',
      question: 'Apa yang pernah disampaikan pelanggan sendiri kepada kita?',
      remarks: 'Pendapat boleh, tetapi tetap asumsi. Tanyakan survei, telepon, atau angka di balik sebuah catatan.',
    },
    persona: {
      name: 'Pilih siapa yang berjalan',
      todo: 'Pilih satu kelompok pelanggan, paling banyak dua. Beri nama, kebiasaan, dan kebutuhannya.',
      question: 'Perjalanan siapa yang kita ikuti hari ini?',
      remarks: 'Terlalu banyak kelompok membuat peta kabur. Peta kedua tidak mahal.',
    },
    touchpoints: {
      name: 'Ikuti jalannya',
      todo: 'Tahap demi tahap: apa yang dilakukan pelanggan, dan di mana mereka bertemu kita? Satu catatan untuk tiap pertemuan, beserta salurannya.',
      question: 'Di mana mereka bertemu kita, dan lewat apa?',
      remarks: 'Sepuluh menit pertama menulis tanpa bicara. Mulai dari saat mereka belum mengenal nama kita.',
    },
    pains: {
      name: 'Temukan yang menyulitkan',
      todo: 'Telusuri lagi semua tahap dan catat apa yang menghambat. Gambarkan perasaan mereka.',
      question: 'Di mana mereka ragu, menunggu, atau menyerah?',
      remarks: 'Tanyakan "dari mana kita tahu?" pada tiga yang terburuk.',
    },
    analysis: {
      name: 'Baca petanya',
      todo: 'Bandingkan peta dengan tujuan. Pilih bersama yang paling penting dan tulis apa yang bisa dilakukan.',
      question: 'Satu hal apa yang, kalau berjalan baik, paling banyak mengubah keadaan?',
      remarks: 'Tujuan yang belum tercapai juga sebuah hasil: catat apa yang kurang dan siapa yang mencari tahu.',
    },
    closing: {
      name: 'Tutup',
      todo: 'Beri setiap gagasan penanggung jawab dan tenggat. Jawab pemeriksaan penutup.',
      question: 'Siapa mengerjakan apa, sampai kapan?',
      remarks: 'Selesai tepat waktu. Simpan hasilnya sebelum ruangan kosong.',
    },
  },
  measure: {
    journey: {
      name: 'Pilih perjalanannya',
      todo: 'Tentukan perjalanan mana yang diukur dan apa yang diharapkan darinya: lebih banyak penjualan, lebih banyak rekomendasi, atau lebih sedikit keluhan.',
      question: 'Apa yang harus dicapai perjalanan ini bagi kita?',
      remarks: 'Satu perjalanan saja. Tulis jawabannya di target peta.',
    },
    figures: {
      name: 'Pilih angkanya',
      todo: 'Pilih satu atau dua angka untuk tiap tahap dan sebutkan dari mana asalnya.',
      question: 'Angka apa yang menunjukkan bahwa tahap ini berjalan?',
      remarks:
        'Tinggalkan angka yang tidak akan ditindaklanjuti siapa pun. Angka yang belum ada adalah tugas, bukan tebakan.',
    },
    steps: {
      name: 'Pecah menjadi langkah',
      todo: 'Tulis langkah-langkah kecil yang diambil pelanggan di dalam tiap tahap.',
      question: 'Apa persisnya yang mereka lakukan, satu demi satu?',
      remarks: 'Satu langkah adalah sesuatu yang bisa dilakukan sekali jalan.',
    },
    score: {
      name: 'Beri skor',
      todo: 'Isi angka yang sekarang dan angka yang diinginkan. Lihat skor tiap tahap.',
      question: 'Tahap mana yang baik, dan mana yang tidak?',
      remarks: 'Bobot tahap tidak harus sama: tetapkan bobot sebelum ada yang melihat skor.',
    },
    next: {
      name: 'Putuskan kelanjutannya',
      todo: 'Pilih tahap yang dikerjakan dan hari pengukuran berikutnya.',
      question: 'Apa yang kita ubah lebih dulu?',
      remarks: 'Simpan satu versi peta, supaya skor berikutnya punya pembanding.',
    },
  },
  manage: {
    picture: {
      name: 'Gambarkan perjalanan',
      todo: 'Masukkan semua tahap dan semua kontak ke peta, dari rasa tertarik pertama sampai sesudah pembelian.',
      question: 'Apa saja yang dilalui pelanggan bersama kita?',
      remarks: 'Kalau peta sudah ada, bacakan dan perbaiki; tidak perlu mulai dari awal.',
    },
    sources: {
      name: 'Kumpulkan dan baca fakta',
      todo: 'Tambahkan apa yang dikatakan statistik web, survei, dan data penjualan. Catat apa yang belum terjawab.',
      question: 'Fakta apa yang mengejutkan kita?',
      remarks: 'Mintalah sebelumnya agar setiap orang membawa satu sumber.',
    },
    personal: {
      name: 'Buat terasa pribadi',
      todo: 'Untuk tiap tahap, tulis apa yang lebih cocok bagi pelanggan ini: pesan, tawaran, atau waktu yang lain.',
      question: 'Apa yang menolong orang ini tepat di titik ini?',
      remarks: 'Menolong, bukan menguntit: apakah pelanggan keberatan kita mengetahuinya?',
    },
    repair: {
      name: 'Perbaiki kontak',
      todo: 'Pilih kontak yang paling mengurangi kepercayaan. Tulis bagaimana masing-masing menjadi lebih cepat, lebih jelas, atau lebih ramah.',
      question: 'Kontak mana yang membuat kita malu memperlihatkannya?',
      remarks: 'Kecepatan dan pelayanan lebih dulu, hiasan belakangan.',
    },
    watch: {
      name: 'Pantau terus',
      todo: 'Pilih angka yang menunjukkan kemajuan, siapa yang melihatnya, dan seberapa sering.',
      question: 'Bagaimana kita tahu bahwa ini berhasil?',
      remarks:
        'Konversi, kepuasan, dan siapa yang kembali adalah awal yang baik. Jadwalkan peninjauan berikutnya sekarang juga.',
    },
  },
  track: {
    wishes: {
      name: 'Kenali yang mereka cari',
      todo: 'Untuk tiap tahap, tulis apa yang ingin diketahui pelanggan. Mula-mula masalahnya, lalu jalan keluarnya, lalu pilihan yang tepat.',
      question: 'Apa yang mereka cari di tahap ini?',
      remarks: 'Di tahap pertama belum ada yang ingin membeli. Keluarkan catatan yang berjualan dari sana.',
    },
    trail: {
      name: 'Ikuti satu pelanggan',
      todo: 'Ambil satu penjualan dan telusuri mundur sampai kontak pertama. Satu catatan untuk tiap kunjungan, iklan, telepon, atau obrolan.',
      question: 'Apa yang terjadi sebelum itu?',
      remarks: 'Tiga kisah nyata lebih berharga daripada satu rata-rata.',
    },
    content: {
      name: 'Susun yang kita sajikan',
      todo: 'Letakkan apa yang kita terbitkan dan kirimkan di tempat pelanggan menemuinya. Tandai tahap yang terlalu penuh dan yang kosong.',
      question: 'Apa yang kita berikan di sini supaya mereka melangkah?',
      remarks: 'Orang melompat maju mundur. Jangan paksa mereka ke garis lurus.',
    },
    breaks: {
      name: 'Temukan jejak yang putus',
      todo: 'Tandai di mana kita kehilangan jejak orang: telepon, kunjungan, perangkat lain.',
      question: 'Di mana kita tidak lagi tahu siapa orangnya?',
      remarks: 'Kontak di luar web paling sering terlupa.',
    },
    credit: {
      name: 'Bagi jasanya',
      todo: 'Putuskan kontak mana yang dihitung untuk sebuah penjualan, dan angka apa yang menunjukkannya mulai sekarang.',
      question: 'Apa yang lebih berjasa bagi penjualan daripada klik terakhir?',
      remarks: 'Hasil lokakarya bisa disandingkan dengan tabel sentuhan: Peta, Asal penjualan.',
    },
  },
  experience: {
    persona: {
      name: 'Kenali pelanggan',
      todo: 'Gambarkan orangnya: siapa dia, apa kebiasaannya, apa kebutuhannya.',
      question: 'Siapa yang berdiri di depan kita?',
      remarks: 'Berangkat dari orang nyata. Mintalah seseorang membacakannya dengan kata "saya".',
    },
    walk: {
      name: 'Berjalan di posisi mereka',
      todo: 'Masing-masing lima menit: apa yang mereka lakukan, apa yang mendorong, apa yang diragukan, apa yang menghalangi.',
      question: 'Di posisi mereka, apa yang Anda lakukan, inginkan, dan takutkan?',
      remarks: 'Umumkan pergantian baris setiap lima menit.',
    },
    contacts: {
      name: 'Daftar setiap kontak',
      todo: 'Tulis setiap saat pelanggan bertemu orang, tempat, atau layar milik kita.',
      question: 'Di mana kita menyentuh hari mereka?',
      remarks: 'Datang, bertanya, membayar, memakai, mengeluh: kontak kecil ikut dihitung.',
    },
    gap: {
      name: 'Diharapkan dan diterima',
      todo: 'Untuk tiap tahap, tulis apa yang mereka harapkan dan apa yang mereka terima. Tetapkan seberapa jauh selisihnya.',
      question: 'Apa yang mereka harapkan, dan bagaimana kenyataannya?',
      remarks: 'Yang melebihi harapan juga layak dicatat.',
    },
    moments: {
      name: 'Saat yang menentukan',
      todo: 'Gambarkan perasaan mereka. Pada saat-saat terpenting, tandai apa yang sudah baik dan apa yang perlu diperbaiki.',
      question: 'Saat mana yang akan mereka ceritakan kepada teman?',
      remarks: 'Tiga saat sudah cukup.',
    },
    closing: {
      name: 'Empat pertanyaan penutup',
      todo: 'Jawab pemeriksaan penutup bersama: apakah kebutuhan terpenuhi, masalah apa yang tersisa, apa yang diberikan pesaing, di mana orang pergi?',
      question: 'Apakah mereka akan kembali?',
      remarks: 'Lokakarya, Pemeriksaan penutup memperlihatkan apa kata peta untuk keempatnya.',
    },
  },
};

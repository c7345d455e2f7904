import type { commandLine as english } from '../en/command-line.ts';
import type { TranslationOf } from '../text.ts';

export const commandLine: TranslationOf<typeof english> = {
  'commandLine.usage':
    'Cara pakai: jejak [PETA.journey] | --check PETA.journey | --new HASIL.journey [--template NAMA] [--language en|id] | --print PETA.journey HASIL.pdf [--paper NAMA|215x330] [--orientation auto|landscape|portrait] [--margin MM] [--tiles|--tiles=3x2 [--overlap MM]|--stages|--report] [--grayscale] [--without-map] [--without-authors] [--language en|id] | --export PETA.journey HASIL.EKSTENSI [--scale 1|2|3|4] [--transparent] [--outlines] [--without-authors] [--language en|id] | --results PETA.journey FOLDER [--paper NAMA|215x330] [--without-authors] [--language en|id] | --import MASUKAN HASIL.journey [--language en|id]',
  'commandLine.unknownOption': 'Tidak ada opsi {option} di sini.',
  'commandLine.twoActions': '{first} dan {second} tidak dapat dipakai bersama.',
  'commandLine.missingValue': '{option} memerlukan nilai.',
  'commandLine.unknownValue': '{option} tidak mengenal "{value}". Pilih salah satu: {choices}.',
  'commandLine.outOfRange': '{option} tidak mengenal "{value}". Beri angka milimeter dari {least} sampai {most}.',
  'commandLine.unknownSize':
    '{option} tidak mengenal "{value}". Ukuran adalah dua angka milimeter dari {least} sampai {most}, misalnya 215x330.',
  'commandLine.onlyWith': '{option} hanya dapat dipakai bersama {other}.',
  'commandLine.unknownExtension':
    'Jejak tidak dapat menulis "{file}". Namanya harus berakhir dengan salah satu dari: {choices}.',
  'commandLine.missingFile': '{action} memerlukan {file}.',
  'commandLine.tooManyFiles': '"{file}" adalah berkas yang berlebih.',
  'commandLine.exists': '"{name}" sudah ada dan dibiarkan apa adanya. Pilih nama lain.',
  'commandLine.notWritten': '"{name}" tidak tersimpan. {reason}',
  'commandLine.failed': 'Terjadi kesalahan di dalam Jejak; lognya menjelaskan lebih lanjut.',
};

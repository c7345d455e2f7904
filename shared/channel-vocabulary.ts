import {
  Award,
  BadgeCheck,
  Bell,
  BookImage,
  BookOpenText,
  BookText,
  Bot,
  CalendarDays,
  CircleUser,
  ClipboardCheck,
  ClipboardPen,
  Compass,
  CreditCard,
  FileChartColumn,
  FileText,
  Globe,
  Handshake,
  Headset,
  Hourglass,
  type IconNode,
  LifeBuoy,
  ListOrdered,
  Mail,
  MailOpen,
  Mails,
  MapPinned,
  Megaphone,
  MessageCircle,
  MessageSquare,
  MessageSquareText,
  MessagesSquare,
  Mic,
  Monitor,
  MonitorPlay,
  MousePointerClick,
  Newspaper,
  Package,
  PackageX,
  PanelTop,
  PenLine,
  Phone,
  Podcast,
  Presentation,
  QrCode,
  Radio,
  Receipt,
  Repeat2,
  Scale,
  ScrollText,
  Search,
  Share2,
  ShoppingBag,
  ShoppingCart,
  Signpost,
  Smartphone,
  Speech,
  Star,
  StarHalf,
  Store,
  Ticket,
  Truck,
  Tv,
  UserPlus,
  Users,
  Video,
  Waypoints,
  Wrench,
} from 'lucide';
import { type InLanguages, inLanguage } from './i18n/in-language.ts';
import { LANGUAGES } from './i18n/languages.ts';
import type { Channel, Language } from './map/journey-map.ts';

/** Through what customer and company meet: an icon, its name in each language, and what else it goes by. */
type KnownChannel = InLanguages<string> & {
  readonly icon: IconNode;
  readonly also: readonly string[];
};

/**
 * The channels that every map can choose from, about in the order in which a journey meets them. A kind is written into
 * files, so none may ever be renamed.
 */
const VOCABULARY = {
  newspaper: { icon: Newspaper, en: 'Newspaper', id: 'Koran', also: ['surat kabar', 'print ad'] },
  magazine: { icon: BookImage, en: 'Magazine', id: 'Majalah', also: [] },
  tv: { icon: Tv, en: 'TV', id: 'TV', also: ['television', 'televisi', 'tv ad'] },
  radio: { icon: Radio, en: 'Radio', id: 'Radio', also: [] },
  billboard: {
    icon: Signpost,
    en: 'Outdoor ad',
    id: 'Baliho',
    also: ['billboard', 'poster', 'spanduk', 'iklan luar ruang'],
  },
  leaflet: { icon: ScrollText, en: 'Leaflet', id: 'Brosur', also: ['flyer', 'brochure', 'selebaran'] },
  search: {
    icon: Search,
    en: 'Search engine',
    id: 'Mesin pencari',
    also: ['search', 'organic search', 'seo', 'google', 'pencarian'],
  },
  direct: { icon: MousePointerClick, en: 'Direct visit', id: 'Kunjungan langsung', also: ['direct', 'direct traffic'] },
  ad: {
    icon: Megaphone,
    en: 'Paid ad',
    id: 'Iklan berbayar',
    also: ['ad', 'ads', 'paid search', 'advertisement', 'iklan'],
  },
  retargeting: {
    icon: Repeat2,
    en: 'Retargeting',
    id: 'Iklan ulang',
    also: ['remarketing', 'retargeting ad', 'penargetan ulang'],
  },
  social: {
    icon: Share2,
    en: 'Social media',
    id: 'Media sosial',
    also: ['social', 'instagram', 'facebook', 'tiktok', 'twitter', 'linkedin', 'medsos'],
  },
  influencer: { icon: BadgeCheck, en: 'Influencer', id: 'Pemengaruh', also: ['creator', 'kreator'] },
  article: { icon: FileText, en: 'Article', id: 'Artikel', also: ['blog', 'blog post', 'tulisan blog'] },
  guide: { icon: Compass, en: 'Guide', id: 'Panduan', also: ['how-to', 'tutorial'] },
  'list-article': { icon: ListOrdered, en: 'List article', id: 'Artikel daftar', also: ['listicle', 'top 10'] },
  'guest-post': { icon: PenLine, en: 'Guest post', id: 'Tulisan tamu', also: ['guest article', 'artikel tamu'] },
  'case-study': { icon: FileChartColumn, en: 'Case study', id: 'Studi kasus', also: ['success story', 'kisah sukses'] },
  video: { icon: Video, en: 'Video', id: 'Video', also: ['youtube'] },
  podcast: { icon: Podcast, en: 'Podcast', id: 'Siniar', also: [] },
  webinar: { icon: Presentation, en: 'Webinar', id: 'Webinar', also: ['presentation', 'presentasi'] },
  press: { icon: Mic, en: 'Press', id: 'Liputan media', also: ['news', 'media', 'berita'] },
  website: {
    icon: Globe,
    en: 'Website',
    id: 'Situs web',
    also: ['web site', 'web', 'site', 'homepage', 'web page', 'situs', 'laman'],
  },
  'landing-page': { icon: PanelTop, en: 'Landing page', id: 'Halaman arahan', also: [] },
  'review-site': { icon: StarHalf, en: 'Review site', id: 'Situs ulasan', also: [] },
  'comparison-site': { icon: Scale, en: 'Comparison site', id: 'Situs perbandingan', also: [] },
  forum: { icon: MessagesSquare, en: 'Forum', id: 'Forum', also: ['community', 'komunitas'] },
  'word-of-mouth': {
    icon: Speech,
    en: 'Word of mouth',
    id: 'Dari mulut ke mulut',
    also: ['getok tular', 'friends', 'teman'],
  },
  review: { icon: Star, en: 'Review', id: 'Ulasan', also: ['rating', 'testimonial', 'testimoni'] },
  referral: {
    icon: UserPlus,
    en: 'Referral',
    id: 'Rujukan',
    also: ['referral programme', 'referral program', 'program rujukan'],
  },
  demo: { icon: MonitorPlay, en: 'Demo', id: 'Demo', also: ['product demo', 'demonstration', 'demo produk'] },
  trial: { icon: Hourglass, en: 'Free trial', id: 'Uji coba gratis', also: ['trial', 'uji coba'] },
  form: { icon: ClipboardPen, en: 'Form', id: 'Formulir', also: ['contact form', 'sign-up form', 'formulir kontak'] },
  account: { icon: CircleUser, en: 'Account', id: 'Akun', also: ['profile', 'login', 'profil'] },
  app: { icon: Smartphone, en: 'App', id: 'Aplikasi', also: ['mobile app', 'aplikasi seluler'] },
  notification: { icon: Bell, en: 'Notification', id: 'Notifikasi', also: ['push notification', 'pemberitahuan'] },
  email: { icon: Mail, en: 'Email', id: 'Email', also: ['e-mail', 'mail', 'surel'] },
  newsletter: { icon: Mails, en: 'Newsletter', id: 'Buletin', also: ['email newsletter', 'buletin email'] },
  letter: { icon: MailOpen, en: 'Letter', id: 'Surat', also: ['post', 'surat pos'] },
  sms: { icon: MessageSquare, en: 'SMS', id: 'SMS', also: ['text message', 'pesan singkat'] },
  messenger: {
    icon: MessageSquareText,
    en: 'Messenger',
    id: 'Aplikasi pesan',
    also: ['whatsapp', 'telegram', 'line', 'chat app', 'wa'],
  },
  'live-chat': { icon: MessageCircle, en: 'Live chat', id: 'Obrolan langsung', also: ['chat', 'obrolan'] },
  chatbot: { icon: Bot, en: 'Chatbot', id: 'Bot obrolan', also: ['bot'] },
  phone: {
    icon: Phone,
    en: 'Phone',
    id: 'Telepon',
    also: ['phone call', 'telephone', 'call', 'call centre', 'call center', 'hotline'],
  },
  'video-call': {
    icon: Users,
    en: 'Online meeting',
    id: 'Rapat daring',
    also: ['video call', 'panggilan video', 'zoom'],
  },
  marketplace: {
    icon: ShoppingBag,
    en: 'Marketplace',
    id: 'Lokapasar',
    also: ['online marketplace', 'tokopedia', 'shopee', 'amazon'],
  },
  cart: { icon: ShoppingCart, en: 'Cart', id: 'Keranjang', also: ['shopping cart', 'basket', 'keranjang belanja'] },
  checkout: { icon: CreditCard, en: 'Checkout', id: 'Pembayaran', also: ['payment', 'kasir', 'till', 'cashier'] },
  invoice: { icon: Receipt, en: 'Invoice', id: 'Faktur', also: ['bill', 'receipt', 'tagihan', 'struk', 'nota'] },
  shop: {
    icon: Store,
    en: 'Shop',
    id: 'Toko',
    also: ['store', 'physical store', 'branch', 'outlet', 'showroom', 'gerai', 'cabang'],
  },
  salesperson: {
    icon: Handshake,
    en: 'Salesperson',
    id: 'Tenaga penjual',
    also: ['sales', 'staff', 'sales team', 'karyawan', 'wiraniaga', 'pramuniaga'],
  },
  event: { icon: CalendarDays, en: 'Event', id: 'Acara', also: ['trade fair', 'fair', 'exhibition', 'pameran'] },
  'map-listing': {
    icon: MapPinned,
    en: 'Map listing',
    id: 'Peta daring',
    also: ['google maps', 'maps', 'google business', 'peta'],
  },
  kiosk: { icon: Monitor, en: 'Kiosk', id: 'Kios mandiri', also: ['self-service kiosk', 'terminal'] },
  qr: { icon: QrCode, en: 'QR code', id: 'Kode QR', also: ['qr'] },
  catalogue: { icon: BookOpenText, en: 'Catalogue', id: 'Katalog', also: ['catalog'] },
  packaging: { icon: Package, en: 'Packaging', id: 'Kemasan', also: ['package', 'box'] },
  delivery: { icon: Truck, en: 'Delivery', id: 'Pengiriman', also: ['courier', 'shipping', 'kurir', 'pengantaran'] },
  manual: { icon: BookText, en: 'Manual', id: 'Buku petunjuk', also: ['instructions', 'user guide', 'petunjuk'] },
  support: {
    icon: Headset,
    en: 'Support',
    id: 'Layanan pelanggan',
    also: ['customer service', 'customer support', 'service desk', 'cs'],
  },
  'help-centre': {
    icon: LifeBuoy,
    en: 'Help centre',
    id: 'Pusat bantuan',
    also: ['help center', 'faq', 'knowledge base', 'bantuan'],
  },
  repair: {
    icon: Wrench,
    en: 'Repair',
    id: 'Servis',
    also: ['service centre', 'service center', 'maintenance', 'perbaikan'],
  },
  returns: { icon: PackageX, en: 'Returns', id: 'Pengembalian', also: ['return', 'refund', 'retur'] },
  loyalty: {
    icon: Award,
    en: 'Loyalty points',
    id: 'Poin loyalitas',
    also: ['loyalty', 'loyalty programme', 'loyalty program', 'points', 'rewards', 'poin'],
  },
  voucher: { icon: Ticket, en: 'Voucher', id: 'Voucher', also: ['coupon', 'discount code', 'kupon', 'diskon'] },
  survey: {
    icon: ClipboardCheck,
    en: 'Survey',
    id: 'Survei',
    also: ['questionnaire', 'feedback form', 'nps', 'kuesioner', 'umpan balik'],
  },
  partner: { icon: Waypoints, en: 'Partner', id: 'Mitra', also: ['reseller', 'affiliate', 'afiliasi'] },
} as const satisfies Record<string, KnownChannel>;

export type ChannelKind = keyof typeof VOCABULARY;

// The keys of a constant object are all there are; Object.keys forgets that.
export const CHANNEL_KINDS = Object.keys(VOCABULARY) as readonly ChannelKind[];

/** A channel of a later version's vocabulary, or of the room's own, has no kind that is known here. */
function isChannelKind(kind: string): kind is ChannelKind {
  return Object.hasOwn(VOCABULARY, kind);
}

export function knownChannel(kind: ChannelKind): KnownChannel {
  return VOCABULARY[kind];
}

/** Its icon; null for a channel of the room's own. */
export function channelIcon({ kind }: Pick<Channel, 'kind'>): IconNode | null {
  return isChannelKind(kind) ? VOCABULARY[kind].icon : null;
}

/** A channel of the vocabulary that nobody renamed is called what its kind is called in the language that is in use. */
export function channelName({ kind, name }: Pick<Channel, 'kind' | 'name'>, language: Language): string {
  if (!isChannelKind(kind)) return name;
  const isRenamed = name !== '' && !channelNames(kind).includes(name);
  return isRenamed ? name : inLanguage<string>(VOCABULARY[kind], language);
}

/** Whatever a channel may be asked for by: its own name, and what its kind goes by in each language. */
export function channelWords({ kind, name }: Pick<Channel, 'kind' | 'name'>): readonly string[] {
  if (!isChannelKind(kind)) return [name];
  return [name, ...channelNames(kind), ...VOCABULARY[kind].also];
}

/** What a kind goes by in each language. */
export function channelNames(kind: ChannelKind): readonly string[] {
  return LANGUAGES.map((language) => inLanguage<string>(VOCABULARY[kind], language));
}

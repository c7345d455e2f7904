import {
  FileSpreadsheet,
  FileText,
  Globe,
  Image,
  LayoutDashboard,
  PenTool,
  Route,
  Shapes,
  StickyNote,
  Table,
  type IconNode,
} from 'lucide';
import { RadioGroup } from 'radix-ui';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/export/export-format.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';

const ICONS: Readonly<Record<ExportFormat, IconNode>> = {
  png: Image,
  svg: PenTool,
  xlsx: FileSpreadsheet,
  csv: Table,
  md: FileText,
  html: Globe,
  canvas: LayoutDashboard,
  excalidraw: Shapes,
  tldr: StickyNote,
  mmd: Route,
};

type ExportFormatsProps = { readonly chosen: ExportFormat; readonly choose: (format: ExportFormat) => void };

/** The kinds of files, each with what it is good for. */
export function ExportFormats({ chosen, choose }: ExportFormatsProps) {
  const t = useTranslate();
  return (
    <RadioGroup.Root
      className="export-formats"
      aria-label={t('exportDialog.format')}
      value={chosen}
      onValueChange={(value) => {
        const format = EXPORT_FORMATS.find((name) => name === value);
        if (format !== undefined) choose(format);
      }}
    >
      {EXPORT_FORMATS.map((format) => (
        <RadioGroup.Item key={format} value={format} className="export-format">
          <Icon icon={ICONS[format]} />
          <span>
            <b>{t(`format.${format}`)}</b>
            <small>{t(`formatLine.${format}`)}</small>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

import type { Column, SourceFile } from '@kraamketen/data-contract'
import { type BasicType, ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { RowSink, Token } from './row-sink.ts'

const ROWS_PER_GROUP = 100_000

/** Type of a column in a Parquet file: days, months and codes are the same text as in a CSV. */
function typeOf(column: Column): BasicType {
  if (column.kind === 'pseudonym') return 'INT64'
  if (column.kind !== 'number') return 'STRING'
  return column.decimals === 0 ? 'INT32' : 'DOUBLE'
}

export class ParquetSink implements RowSink {
  rows = 0
  private readonly file: SourceFile
  private readonly writer: ParquetWriter
  private columns: unknown[][]
  private column = 0
  private waiting = 0

  constructor(path: string, file: SourceFile) {
    this.file = file
    this.columns = file.columns.map(() => [])
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaFromColumnData({ columnData: this.columnData() }),
    })
  }

  pseudonym(value: number): void {
    this.add(BigInt(value))
  }

  whole(value: number): void {
    this.add(value)
  }

  hundredths(value: number): void {
    this.add(value / 100)
  }

  text({ text }: Token): void {
    this.add(text)
  }

  missing(): void {
    this.add(null)
  }

  end(): void {
    this.column = 0
    this.rows++
    this.waiting++
  }

  async drain(): Promise<void> {
    if (this.waiting >= ROWS_PER_GROUP) await this.flush()
  }

  async finish(): Promise<void> {
    if (this.waiting > 0) await this.flush()
    await this.writer.finish()
  }

  private add(value: unknown): void {
    this.columns[this.column++]!.push(value)
  }

  private columnData() {
    return this.file.columns.map((column, index) => ({
      name: column.name,
      data: this.columns[index]!,
      type: typeOf(column),
      nullable: column.mayBeMissing,
    }))
  }

  private async flush(): Promise<void> {
    await this.writer.write({
      columnData: this.columnData().map(({ name, data }) => ({ name, data })),
      rowGroupSize: this.waiting,
    })
    this.columns = this.file.columns.map(() => [])
    this.waiting = 0
  }
}

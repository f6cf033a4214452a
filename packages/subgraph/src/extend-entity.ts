import { FieldBuilder, type FieldMap, type ObjectRef, type SchemaTypes } from '@pothos/core'

/**
 * Adds fields to a type that another service owns, from the folder of the subject that they belong to. Unlike
 * `builder.objectFields` the fields can say what they need of the owner (`requires`).
 */
export function extendEntity<Types extends SchemaTypes, Shape extends object>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  entity: ObjectRef<Types, Shape>,
  fields: (t: PothosSchemaTypes.FieldBuilder<Types, Shape, 'ExtendedEntity'>) => FieldMap,
): void {
  builder.objectFields(entity, () =>
    fields(new FieldBuilder<Types, Shape, 'ExtendedEntity'>(builder, 'ExtendedEntity', 'Object')),
  )
}

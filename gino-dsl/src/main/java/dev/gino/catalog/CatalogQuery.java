package dev.gino.catalog;

import static dev.gino.dsl.Dsl.sql;

import dev.gino.ddl.Definition;
import dev.gino.dsl.Query;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one query that reads a catalog, a branch for each kind of thing. All branches answer the same columns: the kind,
 * its fields in the order in which {@link CatalogReader} takes them, and two lists.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL: system catalogs</a>
 */
final class CatalogQuery {
    /** After it PostgreSQL prints every name with its schema, but for those of its own. Ends with the transaction. */
    static final Definition FULL_NAMES = new Definition("set local search_path to ''");

    private static final Rows ROWS = new Rows();

    private static final String ASKED = """
            with asked as (select oid, nspname::text as schema from pg_namespace where nspname = any (:schemas)),
            relation as (
              select c.*, a.schema, obj_description(c.oid, 'pg_class') as comment from pg_class c
              join asked a on a.oid = c.relnamespace
              where not exists (select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
            type as (
              select t.*, a.schema, obj_description(t.oid, 'pg_type') as comment from pg_type t
              join asked a on a.oid = t.typnamespace
              where not exists (select from pg_depend d
                where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')),
            sequence as (
              select s.*, array['start with ' || s.seqstart, 'increment by ' || s.seqincrement,
                'minvalue ' || s.seqmin, 'maxvalue ' || s.seqmax, 'cache ' || s.seqcache,
                case when s.seqcycle then 'cycle' else 'no cycle' end] as options
              from pg_sequence s)
            """;

    private static final String SCHEMAS = """
            select 'schema' as kind, array[schema, obj_description(oid, 'pg_namespace')] as fields,
              array[]::text[] as names, array[]::text[] as others
            from asked""";

    private static final String TABLES = """
            select 'table', array[r.schema, r.relname, r.relkind::text, (r.relpersistence = 'u')::text,
                pg_get_partkeydef(r.oid), pn.nspname, p.relname, pg_get_expr(r.relpartbound, r.oid),
                case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end,
                r.relrowsecurity::text, r.relforcerowsecurity::text, r.comment],
              r.reloptions, null
            from relation r
            left join pg_inherits i on i.inhrelid = r.oid and r.relispartition
            left join pg_class p on p.oid = i.inhparent
            left join pg_namespace pn on pn.oid = p.relnamespace
            where r.relkind in ('r', 'p', 'v', 'm')""";

    private static final String COLUMNS = """
            select 'column', array[r.schema, r.relname, a.attnum::text, a.attname, format_type(a.atttypid, a.atttypmod),
                b.typtype::text, bn.nspname, b.typname, format_type(b.oid, a.atttypmod), (b.oid <> t.oid)::text,
                case when a.attcollation <> t.typcollation then
                  case when ln.nspname = 'pg_catalog' then '' else quote_ident(ln.nspname) || '.' end
                  || quote_ident(l.collname) end,
                a.attnotnull::text, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text, a.attgenerated::text,
                col_description(r.oid, a.attnum)],
              s.options, null
            from relation r
            join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            join pg_type b on b.oid = case when t.typcategory = 'A' then t.typelem else t.oid end
            join pg_namespace bn on bn.oid = b.typnamespace
            left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
            left join pg_collation l on l.oid = a.attcollation
            left join pg_namespace ln on ln.oid = l.collnamespace
            left join pg_depend o on o.refclassid = 'pg_class'::regclass and o.refobjid = r.oid
              and o.refobjsubid = a.attnum and o.classid = 'pg_class'::regclass and o.deptype = 'i'
            left join sequence s on s.seqrelid = o.objid
            where r.relkind in ('r', 'p', 'v', 'm')""";

    private static final String CONSTRAINTS = """
            select 'constraint', array[r.schema, r.relname, c.conname, c.contype::text, pg_get_constraintdef(c.oid),
                (c.conparentid <> 0 or not c.conislocal)::text, fn.nspname, f.relname, c.confdeltype::text,
                c.confupdtype::text, obj_description(c.oid, 'pg_constraint')],
              array(select a.attname::text from unnest(c.conkey) with ordinality k(number, place)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place),
              array(select a.attname::text from unnest(c.confkey) with ordinality k(number, place)
                join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by k.place)
            from pg_constraint c
            join relation r on r.oid = c.conrelid
            left join pg_class f on f.oid = c.confrelid
            left join pg_namespace fn on fn.oid = f.relnamespace
            where c.contype in ('p', 'u', 'c', 'f', 'x')""";

    private static final String INDEXES = """
            select 'index', array[r.schema, r.relname, x.relname, i.indisunique::text, i.indisvalid::text, m.amname,
                regexp_replace(substr(pg_get_indexdef(x.oid), length('create index  on ' || quote_ident(x.relname))
                  + case when i.indisunique then length('unique ') else 0 end + 1), '^ONLY ', ''),
                pg_get_expr(i.indpred, i.indrelid),
                exists (select from pg_constraint c where c.conindid = x.oid and c.contype in ('p', 'u', 'x'))::text,
                x.relispartition::text, obj_description(x.oid, 'pg_class')],
              array(select distinct a.attname::text from pg_depend d
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                where d.classid = 'pg_class'::regclass and d.objid = x.oid and d.refclassid = 'pg_class'::regclass
                  and d.refobjid = r.oid and d.refobjsubid > 0
                union select a.attname::text from pg_attribute a
                where a.attrelid = r.oid and a.attnum = any (i.indkey::int2[]) order by 1),
              array(select pg_get_indexdef(x.oid, k, true) from generate_series(1, i.indnatts) k order by k)
            from relation r
            join pg_index i on i.indrelid = r.oid
            join pg_class x on x.oid = i.indexrelid
            join pg_am m on m.oid = x.relam
            where r.relkind in ('r', 'p', 'm')""";

    private static final String ENUMS = """
            select 'enum', array[t.schema, t.typname, t.comment],
              array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder), null
            from type t where t.typtype = 'e'""";

    private static final String DOMAINS = """
            select 'domain', array[t.schema, t.typname, format_type(t.typbasetype, t.typtypmod), t.typnotnull::text,
                t.typdefault, t.comment],
              array(select c.conname::text from pg_constraint c
                where c.contypid = t.oid and c.contype = 'c' order by c.conname),
              array(select pg_get_constraintdef(c.oid) from pg_constraint c
                where c.contypid = t.oid and c.contype = 'c' order by c.conname)
            from type t where t.typtype = 'd'""";

    private static final String COMPOSITES = """
            select 'composite', array[t.schema, t.typname, t.comment],
              array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum),
              array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum)
            from type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c'""";

    private static final String RANGES = """
            select 'range', array[t.schema, t.typname, format_type(r.rngsubtype, null), t.comment], null, null
            from type t join pg_range r on r.rngtypid = t.oid""";

    private static final String SEQUENCES = """
            select 'sequence', array[r.schema, r.relname, format_type(s.seqtypid, null), tn.nspname, t.relname,
                a.attname, (d.deptype = 'i')::text, r.comment], s.options, null
            from relation r
            join sequence s on s.seqrelid = r.oid
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = r.oid and d.deptype in ('a', 'i')
              and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
            left join pg_class t on t.oid = d.refobjid
            left join pg_namespace tn on tn.oid = t.relnamespace
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid""";

    private static final String POLICIES = """
            select 'policy', array[r.schema, r.relname, p.polname, p.polcmd::text, p.polpermissive::text,
                pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)],
              array(select coalesce(quote_ident(o.rolname), 'public') from unnest(p.polroles) as role(id)
                left join pg_roles o on o.oid = role.id order by 1), null
            from pg_policy p join relation r on r.oid = p.polrelid""";

    private static final String TRIGGERS = """
            select 'trigger', array[r.schema, r.relname, t.tgname, pg_get_triggerdef(t.oid)], null, null
            from pg_trigger t join relation r on r.oid = t.tgrelid
            where not t.tgisinternal and t.tgparentid = 0""";

    private static final String EXTENSIONS = """
            select 'extension', array[e.extname, n.nspname, e.extversion], null, null
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace""";

    /** Arrays that come back hold no NULL: what is absent is an empty text. */
    private static final String PRESENT = """
            select kind, array(select coalesce(field, '') from unnest(fields) with ordinality f (field, place)
              order by place) as fields, coalesce(names, '{}') as names, coalesce(others, '{}') as others
            from (
            """;

    private static final String TEXT = List.of(
                    SCHEMAS,
                    TABLES,
                    COLUMNS,
                    CONSTRAINTS,
                    INDEXES,
                    ENUMS,
                    DOMAINS,
                    COMPOSITES,
                    RANGES,
                    SEQUENCES,
                    POLICIES,
                    TRIGGERS,
                    EXTENSIONS)
            .stream()
            .collect(Collectors.joining("\nunion all\n", ASKED + PRESENT, "\n) as found"));

    private CatalogQuery() {}

    /** What is in some schemas, to be run after {@link #FULL_NAMES}. */
    static Query<CatalogRow> of(List<String> schemas) {
        return sql(TEXT).bind("schemas", SqlTypes.TEXT.array(), schemas).as(ROWS);
    }

    /** The rows as a table, so that they are read as all others are. */
    private static final class Rows extends Table<CatalogRow> {
        Rows() {
            super("found", CatalogRow.class);
            text("kind");
            array("fields", SqlTypes.TEXT);
            array("names", SqlTypes.TEXT);
            array("others", SqlTypes.TEXT);
        }
    }
}

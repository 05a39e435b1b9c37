package dev.gino.dsl;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * An operator or a function of the server's catalog.
 *
 * @param key its kind and its OID
 * @param arguments the types of its arguments
 * @param source of a function in C, what implements it; of an operator, what implements its function
 * @param commutator of an operator: its key
 */
record Catalogued(String key, String signature, String name, List<String> arguments, String source, String commutator) {
    /** Of the catalog itself, of the storage, and of gino-jsonb. */
    private static final String FOREIGN = """
            (select t.oid from pg_type t where t.typtype = 'p' and t.typname not in ('record', '_record', 'any',
                 'anyelement', 'anyarray', 'anynonarray', 'anyenum', 'anyrange', 'anymultirange', 'anycompatible',
                 'anycompatiblearray', 'anycompatiblenonarray', 'anycompatiblerange', 'anycompatiblemultirange', 'void')
             union all select oid from pg_type where typnamespace in (select oid from known_schema) and typname ~
                 '^_?(json|jsonb|jsonpath|reg(class|collation|dictionary|namespace|oper|operator|proc|procedure|role|type|database)|oid|xid|xid8|cid|tid|name|char|aclitem|refcursor|pg_lsn|pg_snapshot|txid_snapshot|int2vector|oidvector|pg_node_tree|pg_ndistinct|pg_dependencies|pg_mcv_list|pg_brin_.*|gtsvector|ghstore)$')
            """;

    /** Functions that only the server calls: by an operator, a cast, a type, an index, an aggregate, a parser. */
    private static final String CALLED_BY_THE_SERVER = """
            (select oprcode from pg_operator union select oprrest from pg_operator union select oprjoin from pg_operator
             union select castfunc from pg_cast union select amproc from pg_amproc union select prosupport from pg_proc
             union select unnest(array[typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze]::oid[])
                 from pg_type
             union select unnest(array[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn, aggdeserialfn, aggmtransfn,
                 aggminvtransfn, aggmfinalfn]::oid[]) from pg_aggregate
             union select unnest(array[rngcanonical, rngsubdiff]::oid[]) from pg_range
             union select conproc from pg_conversion
             union select unnest(array[prsstart, prstoken, prsend, prsheadline, prslextype]::oid[]) from pg_ts_parser
             union select unnest(array[tmplinit, tmpllexize]::oid[]) from pg_ts_template)
            """;

    private static final String ALL = """
            with known_schema as (select unnest(array['pg_catalog', 'public']::regnamespace[]::oid[]) as oid),
            foreign_type as %s, called_by_the_server as %s
            select concat_ws(E'\\t', 'operator ' || o.oid, concat_ws(' ', nullif(oprleft, 0)::regtype, oprname,
                    nullif(oprright, 0)::regtype), oprname,
                    concat_ws(',', nullif(oprleft, 0)::regtype, nullif(oprright, 0)::regtype),
                    coalesce(p.prosrc, ''), 'operator ' || oprcom)
                from pg_operator o left join pg_proc p on p.oid = oprcode
                where oprnamespace in (select oid from known_schema)
                and not exists (select from foreign_type f where f.oid in (oprleft, oprright, oprresult))
            union all
            select concat_ws(E'\\t', 'function ' || p.oid, proname || '(' || pg_get_function_identity_arguments(p.oid)
                    || ')', proname, (select coalesce(string_agg(t::regtype::text, ',' order by n), '')
                        from unnest(proargtypes::oid[]) with ordinality as a (t, n)),
                    case when prolang = 12 and prokind = 'f' then prosrc else '' end, '-')
                from pg_proc p
                where pronamespace in (select oid from known_schema)
                and p.oid not in (select s.oprcode from called_by_the_server s where s.oprcode is not null)
                and not exists (select from foreign_type f where f.oid = prorettype or f.oid = any(proargtypes::oid[]))
            order by 1
            """.formatted(FOREIGN, CALLED_BY_THE_SERVER);

    static List<Catalogued> of(Server server) throws SQLException {
        return server.ask(ALL).stream()
                .map(line -> Objects.requireNonNull(line).split("\t", -1))
                .map(cells ->
                        new Catalogued(cells[0], cells[1], cells[2], List.of(cells[3].split(",")), cells[4], cells[5]))
                .toList();
    }

    boolean isOperator() {
        return key.startsWith("operator");
    }
}

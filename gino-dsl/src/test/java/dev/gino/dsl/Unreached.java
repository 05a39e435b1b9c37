package dev.gino.dsl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Why an operator or a function has no method. */
final class Unreached {
    private static final Set<String> ORDERED = Set.of("=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/");
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric"),
            Set.of("date", "timestamp without time zone", "timestamp with time zone"));

    /** Signatures, and what they have in common. */
    private static final Map<Pattern, String> REASONS = reasons();

    private final Map<String, String> methods;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Unreached(List<Catalogued> all, Map<String, String> sources, Map<String, String> methods) {
        this.methods = methods;
        methods.keySet().forEach(key -> this.sources.add(sources.getOrDefault(key, key)));
        for (Catalogued one : all) {
            if (methods.containsKey(one.key())) {
                this.sources.add(one.source());
                for (int i = 0; i <= one.arguments().size(); i++) {
                    beginnings.add(one.name() + one.arguments().subList(0, i));
                }
            }
        }
    }

    private static Map<Pattern, String> reasons() {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        reasons.put(
                Pattern.compile("date_part\\(.*|timestamptz\\(date, .*|text\\(xml\\)|to_ascii\\(text, integer\\)"),
                "an older spelling: extract, at, a cast");
        reasons.put(
                Pattern.compile(
                        "(similar_escape|similar_to_escape|like_escape|int4inc|int8_sum|numeric_inc|hstore_version_diag|int4_.*_helper)\\(.*"),
                "of the server, for what has a method");
        reasons.put(
                Pattern.compile("timezone\\(.*time with time zone\\)"),
                "time with time zone, against which the manual advises");
        reasons.put(Pattern.compile("lo_.*|loread.*|lowrite.*"), "large objects");
        reasons.put(
                Pattern.compile(".*_to_xml.*|.*_to_xmlschema.*|xmlvalidate.*"),
                "XML mapping of tables and schemas, and what is not implemented");
        reasons.put(
                Pattern.compile("pg_stat_.*|pg_(restore|clear)_(relation|attribute)_stats.*"),
                "statistics, which have views");
        reasons.put(Pattern.compile("(has_.*_privilege|row_security_active)\\(.*"), "privileges: administration");
        reasons.put(
                Pattern.compile(
                        "pg_(wal|replication|backup|get_wal|is_wal|last_xact|sync|split_walfile|promote|export_snapshot|get_publication|start|stop|is_in_backup|safe_snapshot|create|isolation).*|binary_upgrade.*"),
                "replication, recovery, backup and upgrade");
        reasons.put(Pattern.compile("pg_event_trigger.*"), "for event triggers only");
        reasons.put(
                Pattern.compile(
                        "pg_(ls|read|current_logfile|rotate|reload|log|cancel|terminate|conf_load|jit|numa|notification_queue|settings_get|encoding_max|get_viewdef|xact_commit|timezone|show_all).*|to_regtypemod.*|get_current_ts_config.*"),
                "administration, and what the catalog's views know");
        reasons.put(Pattern.compile("pg_.*\\(.*OUT .*"), "behind a view of the system: select from that");
        reasons.put(
                Pattern.compile("(each|unnest|ts_stat|ts_debug|ts_parse|ts_token_type)\\(.*OUT .*"),
                "rows of several columns: a table function, in from");
        reasons.put(
                Pattern.compile(".*(~<~|~<=~|~>~|~>=~|#<#|#<=#|#>#|#>=#|\\*<>|\\*<=?|\\*>=?|\\*=) .*"),
                "for indexes and materialized views: an order of bytes");
        reasons.put(Pattern.compile("\\+ \\S+( precision)?"), "says nothing");
        reasons.put(Pattern.compile("(text|anynonarray) \\|\\| (text|anynonarray)"), "concat, or a cast to text");
        reasons.put(Pattern.compile("(variance|stddev|every)\\(.*"), "an older name: var_samp, stddev_samp, bool_and");
        return reasons;
    }

    /** Empty if there is none. */
    String reason(Catalogued one) {
        if (!one.source().isEmpty() && sources.contains(one.source())) {
            return "another spelling of what has a method";
        }
        if (methods.containsKey(one.commutator())) {
            return "what has a method, its operands the other way round";
        }
        if (one.isOperator() && ORDERED.contains(one.name()) && twoOfOneFamily(one.arguments())) {
            return "of two types of number or time: cast one, and there is a method";
        }
        if (!one.isOperator() && beginnings.contains(one.name() + one.arguments())) {
            return "a shorter form of what has a method, with the same defaults";
        }
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getKey().matcher(one.signature()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static boolean twoOfOneFamily(List<String> types) {
        return types.size() == 2
                && !types.get(0).equals(types.get(1))
                && FAMILIES.stream().anyMatch(family -> family.containsAll(types));
    }
}

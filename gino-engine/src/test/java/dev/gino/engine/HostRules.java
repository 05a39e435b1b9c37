package dev.gino.engine;

/** A rule put before those of the server's pg_hba.conf, until it is removed. */
record HostRules(Database database, String rule) {
    static HostRules with(Database database, String rule) {
        HostRules rules = new HostRules(database, rule);
        rules.rewrite("'" + rule + "' || chr(10) || pg_read_file(file)");
        return rules;
    }

    void remove() {
        rewrite("replace(pg_read_file(file), '" + rule + "' || chr(10), '')");
    }

    private void rewrite(String text) {
        database.run("""
                do $$
                declare
                    file text := current_setting('hba_file');
                begin
                    create temp table hba as
                        select line from regexp_split_to_table(%s, chr(10)) as line;
                    execute format('copy hba to %%L', file);
                end $$""".formatted(text), "select pg_reload_conf()");
    }
}

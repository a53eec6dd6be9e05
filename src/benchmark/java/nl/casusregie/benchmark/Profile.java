package nl.casusregie.benchmark;

import java.util.List;

/** How copies of cases are spread over regions, organisations and people; in SQL about the number k of the copy. */
enum Profile {
    /** All in one region, with the same people: whoever coordinates it sees the work of the whole country. */
    WIDE(1, 1),
    /** Over ten regions with organisations of their own, and in each over 33 groups of people. */
    REGIONAL(10, 330);

    private static final int SHOWN = 5;

    private final int regions;
    /** A multiple of the regions, so that a group lies in one of them. */
    private final int groups;

    Profile(int regions, int groups) {
        this.regions = regions;
        this.groups = groups;
    }

    String region() {
        return this == WIDE ? "region_code" : "'B' || (k % " + regions + ")";
    }

    String organisation(String column) {
        return key(column, regions);
    }

    String person(String column) {
        return key(column, groups);
    }

    private String key(String column, int among) {
        return this == WIDE ? column : "md5(" + column + " || ':' || (k % " + among + "))::uuid";
    }

    /** The region whose people ask. */
    String regionShown() {
        return this == WIDE ? "NV" : "B" + SHOWN;
    }

    /** Their user names, after those of the demo. */
    String named(String username) {
        return this == WIDE ? username : username + "." + SHOWN;
    }

    /** The regions, organisations and people that the copies need. */
    List<String> makePeople() {
        if (this == WIDE) {
            return List.of();
        }
        return List.of(
                "insert into region select 'B' || k, 'Region ' || k from generate_series(0, " + (regions - 1) + ") k",
                "insert into organisation (id, version, name, kind, region_code) select " + organisation("id")
                        + ", version, name, kind, 'B' || k from organisation, generate_series(0, " + (regions - 1)
                        + ") k where region_code = 'NV'",
                "create table public.grown as select a.id as seed, " + person("a.id")
                        + " as id, k from account a join organisation o on o.id = a.organisation_id, generate_series(0, "
                        + (groups - 1) + ") k where o.region_code = 'NV'",
                "insert into account (id, version, username, password_hash, name, job_title, email, organisation_id, enabled)"
                        + " select g.id, 0, a.username || '.' || g.k, a.password_hash, a.name, a.job_title, a.email, "
                        + organisation("a.organisation_id").replace("(k", "(g.k")
                        + ", true from public.grown g join account a on a.id = g.seed",
                "insert into account_grant (account_id, role, region_code) select g.id, r.role, 'B' || (g.k % "
                        + regions + ") from public.grown g join account_grant r on r.account_id = g.seed");
    }
}

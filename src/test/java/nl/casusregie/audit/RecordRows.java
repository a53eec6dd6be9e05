package nl.casusregie.audit;

/** Rows for a record in a test of the chain, by SQL: the triggers fill in the rest. */
final class RecordRows {

    private RecordRows() {}

    static String insert(int number) {
        return """
                insert into audit_record (at, trace_id, kind, action, processing, is_read, outcome, rule, actor_id, actor_name,
                    actor_roles, organisation_id, organisation_name, source, case_id, subject_id, purpose, fields,
                    client_address, session_hash, detail)
                select timestamptz '2026-11-23 10:00+01' + n * interval '1 second', gen_random_uuid(), 'READ', 'SEE_CONTENT',
                    'CASES', true, 'ALLOWED', 'LEAD', gen_random_uuid(), 'Samira Bakker', 'CASE_MANAGER@NV', gen_random_uuid(),
                    'Wijkteam', 'casusregie test @ here', gen_random_uuid(), case when n %% 3 = 0 then gen_random_uuid() end,
                    'EXECUTION', array['household.Households.members', 'naïef €'], '10.0.0.' || n %% 250, md5(n::text), ''
                from generate_series(1, %d) n"""
                .formatted(number);
    }
}

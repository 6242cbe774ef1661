package vn.giamngheo.bench;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Fills a register with made-up households of four, spread over the communes of the district; the same each time. */
final class SyntheticRegister {

    private static final String FILL = """
            select setseed(0.2015);
            create temporary table name as select
                '{Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương}'::text[] as family,
                '{Văn,Văn,Thị,Thị,Hữu,Đức,Thanh,Ngọc,Minh,Xuân,Quang,Kim}'::text[] as middle,
                '{Hùng,Dũng,Tuấn,Nam,Sơn,Hải,Long,Bình,Hoà,Thủy,Lan,Mai,Hương,Hồng,Đào,Cúc,Trúc,Phượng,Yến,Tâm,An,Khánh,Đạt,Thảo,Vy,Quyên,Nhung,Loan,Diễm,Trí}'::text[] as given;
            create temporary table commune as
                select row_number() over (order by code) - 1 as n, code, valid_from from area
                where level = 'COMMUNE' and valid_from = '2015-01-01';
            create temporary table new_household as
                select uuidv7() as id, i, c.code, c.valid_from from generate_series(1, %d) i
                join commune c on c.n = i %% (select count(*) from commune);
            insert into household (id, code, commune_code, commune_valid_from, registered_on, groups, synthetic, request_hash,
                version, created_at, created_by, changed_at)
            select id, 'B-' || i, code, valid_from, '2015-06-01', '{}', true, '', 0, now(), 'bench', now() from new_household;
            insert into household_residence (household_id, version, commune_code, commune_valid_from, from_day)
            select id, 0, code, valid_from, '2015-06-01' from new_household;
            insert into member (id, household_id, position, full_name, sex, birth_year, relation, health_insurance)
            select uuidv7(), h.id, m, n.family[1 + floor(random() * 20)::int] || ' ' || n.middle[1 + floor(random() * 12)::int]
                    || ' ' || n.given[1 + floor(random() * 30)::int],
                case when random() < 0.5 then 'MALE' else 'FEMALE' end, 1940 + floor(random() * 80)::int,
                (array['HEAD', 'SPOUSE', 'CHILD', 'CHILD'])[m + 1], true
            from new_household h cross join generate_series(0, 3) m cross join name n;
            analyze household; analyze member; analyze household_residence;
            """;

    private SyntheticRegister() {}

    static void fill(String jdbcUrl, String login, String password, int households) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, login, password);
                var statement = connection.createStatement()) {
            statement.execute(FILL.formatted(households));
        }
    }
}

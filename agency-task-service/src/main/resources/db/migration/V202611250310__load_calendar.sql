-- The public holidays of 2015 to 2027, recalled: the fixed days, Tết (the last day of the old lunar year and the first
-- four of the new one) and the day of the Hùng kings. What was decided for a single year (days off in lieu, weekend days
-- worked in exchange, the second day of National Day since 2021) is not known here and comes by import.
insert into calendar_year (year, revision, source)
select year, year - 2014,
    'Bộ luật Lao động 2012 và 2019, chưa đối chiếu lịch nghỉ của từng năm; chưa có ngày nghỉ bù và ngày làm bù'
        || case when year >= 2021
            then '; chưa có ngày nghỉ thứ hai của Quốc khánh (liền kề trước hoặc sau 02/9, theo Bộ luật Lao động 2019)'
            else '' end
from generate_series(2015, 2027) year;

insert into calendar_day (day, kind, name_vi, name_en, confidence, source)
select make_date(year, h.month, h.day), 'HOLIDAY', h.name_vi, h.name_en, 'RECALLED',
    case when h.month = 9 and year >= 2021
        then 'Bộ luật Lao động 2019: từ năm 2021 Quốc khánh nghỉ 02 ngày (02/9 và 01 ngày liền kề trước hoặc sau); ngày thứ hai của từng năm chưa nhập'
        else 'Bộ luật Lao động; ngày nghỉ bù và hoán đổi của từng năm chưa nhập' end
from generate_series(2015, 2027) year,
    (values
        (1, 1, 'Tết Dương lịch', 'New Year''s Day'),
        (4, 30, 'Ngày Chiến thắng', 'Reunification Day'),
        (5, 1, 'Ngày Quốc tế Lao động', 'International Labour Day'),
        (9, 2, 'Quốc khánh', 'National Day')) as h (month, day, name_vi, name_en);

insert into calendar_day (day, kind, name_vi, name_en, confidence, source)
select first_day + n, 'HOLIDAY', 'Tết Âm lịch', 'Lunar New Year (Tết)', 'RECALLED',
    'Tính từ mồng một Tết; lịch nghỉ của từng năm chưa đối chiếu'
from unnest('{2015-02-19,2016-02-08,2017-01-28,2018-02-16,2019-02-05,2020-01-25,2021-02-12,2022-02-01,2023-01-22,2024-02-10,2025-01-29,2026-02-17,2027-02-06}'::date[]) first_day,
    generate_series(-1, 3) n;

insert into calendar_day (day, kind, name_vi, name_en, confidence, source)
select day, 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Commemoration of the Hùng Kings', 'RECALLED',
    'Mồng mười tháng ba âm lịch, chưa đối chiếu'
from unnest('{2015-04-28,2016-04-16,2017-04-06,2018-04-25,2019-04-14,2020-04-02,2021-04-21,2022-04-10,2023-04-29,2024-04-18,2025-04-07,2026-04-26,2027-04-16}'::date[]) day;

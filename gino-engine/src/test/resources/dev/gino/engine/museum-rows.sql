insert into users (email, moods, born, inviter) values ('a@b', '{happy,so_so}', '1990-01-01', 1);
insert into numbers values (1, 2, 3, 4.5, 5.5, 6.25, 7.50, 8, 9.99, 10, 11);
insert into texts values ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '{i,j}', '{k,l}', 'k');
insert into times values ('2026-01-02', '10:00', '10:00:00.5', '10:00+02', '2026-01-02 10:00', '2026-01-02 10:00:00.5',
  '2026-01-02 10:00Z', '2026-01-02 10:00Z', '1 day 2 hours', '2026-01-02', '3 mons');
insert into bits values ('1', '10101010', '101', '1', '\x00ff', '{"\\x01"}');
insert into nets values ('10.0.0.1', '10.0.0.0/8', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', '{10.0.0.2}');
insert into shapes values (1, '(1,2)', '{1,2,3}', '[(1,2),(3,4)]', '(3,4),(1,2)', '((1,2),(3,4))', '((1,2),(3,4),(5,6))', '<(1,2),3>');
insert into documents values (1, '{"a":1}', '{"b":2}', '<c/>', 'd=>4', 'fat cat', 'fat & cat', '{}');
insert into ranges values ('[1,2)', '[1,2)', '[1.5,2.5)', '[2026-01-01,2026-02-01)', '[2026-01-01,2026-02-01)',
  '[2026-01-01 00:00Z,2026-02-01 00:00Z)', '{[1,2)}', '{[1,2)}', '{[1.5,2.5)}', '{[2026-01-01,2026-02-01)}',
  '{[2026-01-01,2026-02-01)}', '{[2026-01-01 00:00Z,2026-02-01 00:00Z)}', '{"[1,2)"}');
insert into own_types values (1, 'sad', 'X-Small', 12.5, row('Main', 7, '{x}', '2020-01-01'), array[row('B', 8, '{}', '2020-01-01')::address],
  '[10:00,11:00)', '{small,class}', 'ABC', 'closed', '(1,x)', '{"(2,y)"}');
insert into unknown_types values (1, '0/16', '10:20:10,14,15', '$.a', '1 day', '{0/17}');
insert into identities default values;
insert into serials default values;
insert into generated values (21);
insert into composite_keys values (1, 'b', '2026-01-01');
insert into references_composite values (1, 1, 'b', 100);
insert into checks values (1, 1, 2);
insert into bookings values (1, 1, '[2026-01-01 00:00Z,2026-02-01 00:00Z)');
insert into indexed values (1, 'a', 'b', '{1}', '(1,2)', '{}');
insert into unlogged values (1, 'n');
insert into events values ('2026-06-01Z', 'k', '[1]');
insert into secrets values (1, 'me');
insert into no_key values (1, 2);
insert into "class" values (1, 'a', 'b', 'c', 'd', 'e', 'f', 1);
insert into "Odd Table" values (1, 1);
insert into "row" values (1, 't');
insert into "string" values (1, 'c');
insert into a_table_with_a_name_of_forty_letters_ok values (1, 1);
insert into app.users values (1, 'closed', 'ABC', 1);
insert into app.orders (buyer, total) values (1, 5);
insert into "Odd Schema"."Things" values (1, 't');
insert into left_side values (1);
insert into right_side values (1, 1);
update left_side set right_id = 1;

-- How rare a part of a name is decides how it is looked for; of a hundred samples the planner took one for a hundredth.
alter table member alter column folded_name set statistics 1000;

-- Through which programme an agency answers for a need, where domain knowledge names one: so that the effect of
-- programmes can be told from that of agencies. The plan names the programmes of housing and credit; the others follow
-- from what they pay for. Two programmes serve one housing need, so none is named there.
update routing_rule set programme = 'LOAN_POOR'
where agency = 'SOCIAL_POLICY_BANK' and need = 'LACK_OF_CAPITAL' and classes = '{POOR}';
update routing_rule set programme = 'LOAN_NEAR_POOR'
where agency = 'SOCIAL_POLICY_BANK' and need = 'LACK_OF_CAPITAL' and classes = '{NEAR_POOR}';
update routing_rule set programme = 'LOAN_ESCAPED' where agency = 'SOCIAL_POLICY_BANK' and need = 'NEWLY_ESCAPED';
update routing_rule set programme = 'LOAN_WATER'
where agency = 'SOCIAL_POLICY_BANK' and need in ('WATER_SOURCE', 'SANITATION');
update routing_rule set programme = 'HEALTH_INSURANCE' where agency = 'HEALTH' and need = 'HEALTH_INSURANCE';

alter table routing_rule
    add constraint fk_routing_rule_programme foreign key (programme) references programme;
create index ix_routing_rule_programme on routing_rule (programme);

package vn.giamngheo.household.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** All replays, and whom they still have to tell about. */
@ApplicationScoped
class Replays {

    /** Each commune gives its next few by the index; more than wanted are never read. */
    private static final String NEXT_HOUSEHOLDS = """
            with inside as materialized (
                select code, valid_from from communes_within(?1, ?2)
            )
            select household_id from (
                select c.household_id from inside
                join survey_round_standard s on s.round_year = ?3
                cross join lateral (
                    select household_id from classification
                    where round_year = ?3 and standard = s.standard and current
                        and commune_code = inside.code and commune_valid_from = inside.valid_from and household_id > ?4
                    order by household_id limit ?5) c
                union
                select r.household_id from inside
                cross join lateral (
                    select household_id from household_residence
                    where commune_code = inside.code and commune_valid_from = inside.valid_from and household_id > ?4
                        and from_day <= ?2 and (until_day is null or until_day > ?2)
                    order by household_id limit ?5) r
            ) h
            order by household_id limit ?5""";

    private final EntityManager entityManager;

    Replays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Replay replay) {
        entityManager.persist(replay);
    }

    Optional<Replay> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Replay.class, id));
    }

    /** Those of areas that the scope covers, from the highest id down. */
    @SuppressWarnings("unchecked")
    List<Replay> page(String[] scope, UUID before, int rows) {
        return entityManager
                .createNativeQuery("""
                        select r.* from replay r
                        where r.id < ?2 and not exists (
                            select code, valid_from from communes_within(r.area_code, r.last_day)
                            except select code, valid_from from covered_communes(?1))
                        order by r.id desc limit ?3""", Replay.class)
                .setParameter(1, scope)
                .setParameter(2, before)
                .setParameter(3, rows)
                .getResultList();
    }

    /**
     * One that is not done and that nobody else is working at, held until the transaction ends: the one begun last time,
     * else any, in no order, so that one that fails does not stand before the others.
     */
    @SuppressWarnings("unchecked")
    Optional<Replay> next(@Nullable UUID begun) {
        List<Replay> found = entityManager
                .createNativeQuery("""
                        select * from replay where state <> 'DONE'
                        order by id is not distinct from cast(?1 as uuid) desc, random()
                        limit 1 for no key update skip locked""", Replay.class)
                .setParameter(1, begun == null ? null : begun.toString())
                .getResultList();
        return found.stream().findFirst();
    }

    /** Those that have a result in the area or lived there on the round's last day, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<UUID> nextHouseholds(Replay replay, int limit) {
        return entityManager
                .createNativeQuery(NEXT_HOUSEHOLDS, UUID.class)
                .setParameter(1, replay.area())
                .setParameter(2, replay.lastDay())
                .setParameter(3, replay.year())
                .setParameter(4, replay.afterHousehold())
                .setParameter(5, limit)
                .getResultList();
    }
}

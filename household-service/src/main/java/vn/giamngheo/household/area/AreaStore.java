package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** Reads areas and takes villages in; everything above a village comes by migration. */
@ApplicationScoped
class AreaStore {

    private final EntityManager entityManager;

    AreaStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Area> on(String code, LocalDate day) {
        return entityManager
                .createQuery("""
                        from Area a where a.key.code = :code and a.key.validFrom <= :day
                        and (a.validTo is null or a.validTo > :day)""", Area.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    boolean exists(String code) {
        return entityManager
                        .createQuery("select count(a) from Area a where a.key.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    List<Area> list(LocalDate day, @Nullable AreaLevel level, @Nullable String parent, String after, int rows) {
        return entityManager
                .createQuery("""
                        from Area a where a.key.code > :after and a.key.validFrom <= :day
                        and (a.validTo is null or a.validTo > :day)
                        and (:level is null or a.level = :level) and (:parent is null or a.parentCode = :parent)
                        order by a.key.code""", Area.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setParameter("level", level)
                .setParameter("parent", parent)
                .setMaxResults(rows)
                .getResultList();
    }

    void addVillage(Area commune, AddVillageRequest village) {
        entityManager
                .createNativeQuery("""
                        insert into area (code, valid_from, valid_to, name, level, unit_type, area_type, parent_code, ancestors,
                            source)
                        select ?1, ?2, c.valid_to, ?3, 'VILLAGE', 'VILLAGE', c.area_type, c.code, c.ancestors || c.code, ?4
                        from area c where c.code = ?5 and c.valid_from = ?6""")
                .setParameter(1, village.code())
                .setParameter(2, village.validFrom())
                .setParameter(3, village.name())
                .setParameter(4, village.source())
                .setParameter(5, commune.code())
                .setParameter(6, commune.key().validFrom())
                .executeUpdate();
    }

    /** All that a code ever meant, the earliest first. */
    List<Area> periods(String code) {
        return entityManager
                .createQuery("from Area a where a.key.code = :code order by a.key.validFrom", Area.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The units in which the territory of a commune lay on a day. */
    @SuppressWarnings("unchecked")
    List<Area> heirs(AreaKey commune, LocalDate day) {
        return entityManager
                .createNativeQuery("""
                        select a.* from commune_on(?1, ?2, ?3) c
                        join area a on a.code = c.code and a.valid_from = c.valid_from order by a.code""", Area.class)
                .setParameter(1, commune.code())
                .setParameter(2, commune.validFrom())
                .setParameter(3, day)
                .getResultList();
    }

    List<Flag> flags(List<String> codes) {
        return entityManager
                .createNativeQuery("""
                        select code, kind, valid_from, valid_to, confidence, source from area_flag
                        where code = any(?1) order by code, kind, valid_from""", Flag.class)
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList();
    }

    List<Area> communesCovered(String[] codes, LocalDate day, String after, int rows) {
        @SuppressWarnings("unchecked")
        List<Area> found = entityManager
                .createNativeQuery("""
                        select a.* from area a
                        join covered_communes(?1) c on c.code = a.code and c.valid_from = a.valid_from
                        where a.valid_from <= ?2 and (a.valid_to is null or a.valid_to > ?2) and a.code > ?3
                        order by a.code limit ?4""", Area.class)
                .setParameter(1, codes)
                .setParameter(2, day)
                .setParameter(3, after)
                .setParameter(4, rows)
                .getResultList();
        return found;
    }

    List<AreaKey> communesWithin(String code, LocalDate day) {
        return entityManager
                .createNativeQuery("select code, valid_from from communes_within(?1, ?2)", AreaKey.class)
                .setParameter(1, code)
                .setParameter(2, day)
                .getResultList();
    }

    /** What the commune has become by that day, through mergers; empty when the record does not reach there. */
    Optional<Area> become(AreaKey commune, LocalDate day) {
        var found = heirs(commune, day);
        // A territory that was divided has several heirs; nobody but a person can say which one a household fell to.
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    List<Link> links(List<String> codes) {
        return entityManager
                .createNativeQuery("""
                        select predecessor_code, predecessor_valid_from, successor_code, successor_valid_from, decision
                        from area_succession where predecessor_code = any(?1) or successor_code = any(?1)
                        order by successor_valid_from, predecessor_code, successor_code""", Link.class)
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList();
    }

    /** What a unit counts as, for a time. */
    record Flag(
            String code,
            String kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String confidence,
            String source) {

        /** Whether it held on some day of the unit's period. */
        boolean touches(Area area) {
            var end = area.validTo();
            return code.equals(area.code())
                    && (end == null || validFrom.isBefore(end))
                    && (validTo == null || area.key().validFrom().isBefore(validTo));
        }
    }

    /** One unit became (part of) another. */
    record Link(
            String predecessorCode,
            LocalDate predecessorValidFrom,
            String successorCode,
            LocalDate successorValidFrom,
            String decision) {

        AreaKey predecessor() {
            return new AreaKey(predecessorCode, predecessorValidFrom);
        }

        AreaKey successor() {
            return new AreaKey(successorCode, successorValidFrom);
        }
    }
}

package vn.giamngheo.household.readlog;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The register of purposes. */
@ApplicationScoped
class ListPurposes {

    private final EntityManager database;

    ListPurposes(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<PurposeView> all() {
        return database.createNativeQuery("""
                        select code, text_vi, text_en, legal_basis, confidence, source from processing_purpose
                        order by code""", PurposeView.class).getResultList();
    }
}

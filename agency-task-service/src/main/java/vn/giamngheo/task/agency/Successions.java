package vn.giamngheo.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who goes on with whose duties, in PostgreSQL. */
@ApplicationScoped
class Successions implements PanacheRepositoryBase<Succession, Succession.Key> {

    void replace(Agency agency, EndAgencyRequest ending) {
        // What is in hand would otherwise still be taken for there when the same body is named again.
        list("code", agency.code()).forEach(getEntityManager()::detach);
        delete("code", agency.code());
        getEntityManager().flush();
        ending.successors().forEach(successor -> persist(new Succession(agency.code(), ending.validTo(), successor)));
        getEntityManager().flush();
    }
}

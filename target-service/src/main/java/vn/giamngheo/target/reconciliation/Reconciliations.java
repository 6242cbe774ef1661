package vn.giamngheo.target.reconciliation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reconciliations as rows. */
@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Reconciliation, UUID> {}

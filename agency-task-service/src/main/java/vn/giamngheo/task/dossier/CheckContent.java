package vn.giamngheo.task.dossier;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.task.dossier.CheckedContent.Faulty;
import vn.giamngheo.task.dossier.CheckedContent.Sound;
import vn.giamngheo.task.dossier.CheckedContent.WithoutSteps;
import vn.giamngheo.task.security.Actor;

/** Looks whether what somebody writes into a dossier exists, is his business, and would find a way. */
@ApplicationScoped
class CheckContent {

    private final DossierKinds kinds;
    private final Communes communes;
    private final Actor actor;

    CheckContent(DossierKinds kinds, Communes communes, Actor actor) {
        this.kinds = kinds;
        this.communes = communes;
        this.actor = actor;
    }

    CheckedContent check(DossierContent content) {
        var faults = new ArrayList<Fault>();
        if (!kinds.know(content.kind())) {
            faults.add(Fault.at("/kind", "UnknownKind"));
        }
        var commune = communes.validFrom(content.commune(), content.schoolYear());
        if (commune.isEmpty()) {
            faults.add(Fault.at("/commune", "UnknownCommune", Integer.toString(content.schoolYear())));
        }
        repeated(content, faults);
        if (commune.isEmpty() || !faults.isEmpty()) {
            return new Faulty(faults);
        }
        if (kinds.way(content.kind(), content.schoolYear()).isEmpty()) {
            return new WithoutSteps();
        }
        return new Sound(commune.get(), lines(content.lines()));
    }

    private static void repeated(DossierContent content, List<Fault> faults) {
        var members = content.lines().stream().map(LineRequest::memberId).toList();
        for (var index : DossierRules.repeated(members)) {
            faults.add(Fault.at("/lines/" + index + "/memberId", "Repeated"));
        }
        var ids = content.lines().stream().map(LineRequest::id).toList();
        for (var index : DossierRules.repeated(ids)) {
            faults.add(Fault.at("/lines/" + index + "/id", "Repeated"));
        }
    }

    private List<DossierLine> lines(List<LineRequest> requests) {
        var lines = new ArrayList<DossierLine>();
        for (var request : requests) {
            lines.add(DossierLine.of(request, actor.id(request.id()), lines.size() + 1));
        }
        return lines;
    }
}

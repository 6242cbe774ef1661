package vn.giamngheo.task.needmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.figures.AdmitReader;
import vn.giamngheo.task.figures.Question;
import vn.giamngheo.task.figures.Reading;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.security.Actor;

/** Reads where in an area which needs are open. */
@ApplicationScoped
class ReadNeedMap {

    private final AdmitReader admitReader;
    private final OpenNeeds openNeeds;
    private final Actor actor;

    ReadNeedMap(AdmitReader admitReader, OpenNeeds openNeeds, Actor actor) {
        this.admitReader = admitReader;
        this.openNeeds = openNeeds;
        this.actor = actor;
    }

    @Transactional
    Reading<NeedMap> of(String area, int year, Trigger trigger) {
        return admitReader.admit(
                Question.about(area, null),
                sight -> NeedMap.of(openNeeds.of(sight, area, year, trigger, actor.today())));
    }
}

package nl.casusregie.testing;

import javax.sql.DataSource;
import nl.casusregie.demo.DemoCast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** What the tests add to the application: a clock they can move, and the people of the demo. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    Beneath beneath(io.zonky.test.db.postgres.embedded.EmbeddedPostgres postgres) {
        return new Beneath(postgres);
    }

    @Bean
    static BeanPostProcessor doorInTheSecondWall(ObjectProvider<Beneath> beneath) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? beneath.getObject().openable(pool) : bean;
            }
        };
    }

    @Bean
    SignedIn signedIn(nl.casusregie.access.AccountUsers users) {
        return new SignedIn(users);
    }

    @Bean
    Cases cases(
            SignedIn signedIn,
            nl.casusregie.signal.Applications applications,
            nl.casusregie.triage.Triage triage,
            nl.casusregie.household.Households households,
            nl.casusregie.household.Hearings hearings,
            nl.casusregie.casefile.TeamForming teamForming,
            nl.casusregie.access.Teams teams,
            nl.casusregie.conference.Conferences conferences,
            nl.casusregie.conference.ConferenceRecords conferenceRecords,
            nl.casusregie.analysis.Analyses analyses,
            PlanActs planActs,
            nl.casusregie.casefile.CaseEnding caseEnding,
            TestClock clock) {
        return new Cases(
                signedIn,
                applications,
                triage,
                households,
                hearings,
                teamForming,
                teams,
                conferences,
                conferenceRecords,
                analyses,
                planActs,
                caseEnding,
                clock);
    }

    @Bean
    PlanActs planActs(
            SignedIn signedIn,
            nl.casusregie.plan.PlanMaking planMaking,
            nl.casusregie.plan.Plans plans,
            nl.casusregie.evaluation.Evaluations evaluations,
            nl.casusregie.evaluation.Escalations escalations,
            nl.casusregie.evaluation.ScalingDown scalingDown,
            nl.casusregie.evaluation.Aftercare aftercare,
            nl.casusregie.household.Households households,
            java.time.Clock clock) {
        return new PlanActs(
                signedIn, planMaking, plans, evaluations, escalations, scalingDown, aftercare, households, clock);
    }

    @Bean
    Lists lists(
            nl.casusregie.inbox.Inbox inbox,
            nl.casusregie.casefile.Timeline timeline,
            SignedIn signedIn,
            Beneath beneath) {
        return new Lists(inbox, timeline, signedIn, beneath);
    }

    @Bean
    Finding finding(nl.casusregie.search.Search search, nl.casusregie.search.SearchIndex index, SignedIn signedIn) {
        return new Finding(search, index, signedIn);
    }

    @Bean
    Engine engine(org.camunda.bpm.engine.ProcessEngine processEngine, TestClock clock) {
        return new Engine(processEngine, clock);
    }

    @Bean
    PlannedCases plannedCases(
            Cases cases, PlanActs acts, nl.casusregie.plan.PlanMaking planMaking, Engine engine, SignedIn signedIn) {
        return new PlannedCases(cases, acts, planMaking, engine, signedIn);
    }

    @Bean
    ProcessCoverage processCoverage() {
        return new ProcessCoverage();
    }

    @Bean
    Meanwhile meanwhile() {
        return new Meanwhile();
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    Requests requests(
            SignedIn signedIn,
            nl.casusregie.network.SpecialistRequests requests,
            nl.casusregie.network.RequestAnswers answers) {
        return new Requests(signedIn, requests, answers);
    }

    @Bean
    ApplicationReady entry(DemoCast cast) {
        return new ApplicationReady(cast);
    }

    /** Lets the people in once the application stands. */
    record ApplicationReady(DemoCast cast) {

        @EventListener(ApplicationReadyEvent.class)
        void enter() {
            cast.enter();
        }
    }
}

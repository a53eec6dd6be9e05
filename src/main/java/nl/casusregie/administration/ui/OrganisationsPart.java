package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.BsnGround;
import nl.casusregie.access.Directory;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Region;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** The partner organisations, region by region. */
class OrganisationsPart extends Stack {

    private final AccountAdministration administration;
    private final Directory directory;

    OrganisationsPart(AccountAdministration administration, Directory directory) {
        this.administration = administration;
        this.directory = directory;
        read();
    }

    private void read() {
        removeAll();
        administration.administered().forEach(region -> add(section(region)));
    }

    private Section section(Region region) {
        CardList<Partner> list =
                new CardList<>(this::card, new EmptyState(Texts.of("administration.organisations.none"), ""));
        Button add = new Button(Texts.of("administration.organisations.add"), Icons.of(VaadinIcon.PLUS));
        add.addClickListener(event -> new Editor(null, region.code()).open());
        return new Section(region.name(), list.setItems(directory.partners(region.code()))).beside(add);
    }

    private Component card(Partner partner) {
        Span kind = new Span(Texts.of(partner.kind().key()));
        kind.addClassName("cr-quiet");
        Div words = new Div(new Div(new Span(partner.name())), kind);
        Button change = new Button(
                Texts.of("administration.change"), event -> new Editor(partner, partner.regionCode()).open());
        change.setAriaLabel(Texts.of("administration.change.what", partner.name()));
        Div row = new Div(words, change);
        row.addClassName("cr-person-card__top");
        return row;
    }

    private final class Editor extends SmallDialog {

        private final TextField name = Fields.text("administration.organisation.name");
        private final Select<OrganisationKind> kind = Fields.choice(
                "administration.organisation.kind", List.of(OrganisationKind.values()), OrganisationKind::key);

        private final Select<BsnGround> bsnGround =
                Fields.choice("administration.organisation.bsn", List.of(BsnGround.values()), BsnGround::key);

        Editor(@org.jspecify.annotations.Nullable Partner partner, String regionCode) {
            super(Texts.of(
                    partner == null ? "administration.organisations.add" : "administration.organisations.change"));
            if (partner != null) {
                name.setValue(partner.name());
                kind.setValue(partner.kind());
                directory.bsnGround(partner.id()).ifPresent(bsnGround::setValue);
            }
            Fields.help(bsnGround, "administration.organisation.bsn.help");
            bsnGround.setEmptySelectionAllowed(true);
            bsnGround.setEmptySelectionCaption(Texts.of("administration.organisation.bsn.none"));
            Supplier<Outcome<?>> act = () -> {
                if (kind.getValue() == null) {
                    return Outcome.refused(Refusal.at("kind", "refusal.required"));
                }
                return keep(partner, regionCode);
            };
            lay(
                    new FormColumn(new FieldGroup(Texts.of("administration.organisation"), name, kind, bsnGround)),
                    Map.of("name", name, "kind", kind),
                    act,
                    OrganisationsPart.this::read);
        }

        private Outcome<OrganisationId> keep(@org.jspecify.annotations.Nullable Partner partner, String regionCode) {
            Outcome<OrganisationId> kept = partner == null
                    ? administration.addOrganisation(name.getValue(), kind.getValue(), regionCode)
                    : administration.changeOrganisation(partner.id(), name.getValue(), kind.getValue());
            BsnGround before = kept.isDone() ? directory.bsnGround(kept.value()).orElse(null) : bsnGround.getValue();
            return before == bsnGround.getValue()
                    ? kept
                    : administration.setBsnGround(kept.value(), bsnGround.getValue());
        }
    }
}

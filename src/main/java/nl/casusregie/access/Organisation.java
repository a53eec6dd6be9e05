package nl.casusregie.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A partner organisation in a region. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private @Nullable BsnGround bsnGround;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, String name, OrganisationKind kind, String regionCode) {
        this.id = id.value();
        this.name = name;
        this.kind = kind;
        this.regionCode = regionCode;
    }

    void rename(String newName, OrganisationKind newKind) {
        name = newName;
        kind = newKind;
    }

    void handleBsn(@Nullable BsnGround ground) {
        bsnGround = ground;
    }

    @Nullable
    BsnGround bsnGround() {
        return bsnGround;
    }

    Partner asPartner() {
        return new Partner(new OrganisationId(id), name, kind, regionCode);
    }
}

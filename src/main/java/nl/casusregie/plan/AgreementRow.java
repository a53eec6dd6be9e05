package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** The answer of one organisation to one version of a plan. */
@Entity
@Table(name = "plan_agreement")
class AgreementRow extends SealedLine<Agreement> {}

package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one person says of one version of a plan. */
@Entity
@Table(name = "plan_household_view")
class HouseholdViewRow extends SealedLine<HouseholdView> {}

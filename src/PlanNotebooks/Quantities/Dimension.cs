namespace PlanNotebooks.Quantities;

/// <summary>What a unit measures; units.tsv names one for each unit.</summary>
internal enum Dimension
{
    /// <summary>Not known: a unit that the table does not have.</summary>
    Unknown,
    Age,
    Area,
    Compute,
    Concentration,
    Count,
    Data,
    Date,
    Energy,
    EnergyCoal,
    Grade,
    Households,
    Length,
    Mass,
    Money,
    MoneyForeign,
    People,
    Places,
    Points,
    Power,
    Rate,
    Ratio,
    Score,
    Speed,
    Temperature,
    Time,
    Visits,
    Volume,
    VolumeOrArea,
    Years,
}

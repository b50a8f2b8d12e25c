namespace PlanNotebooks.Observations;

/// <summary>How final an official figure is, as its publisher says.</summary>
public enum Standing
{
    /// <summary>The publisher says nothing of it.</summary>
    Unstated,

    /// <summary>初步核算, 预计, or a communiqué that says so of its figures.</summary>
    Preliminary,

    /// <summary>修订: it takes the place of an earlier one, after a census for instance.</summary>
    Revised,

    /// <summary>最终核实.</summary>
    Final,
}

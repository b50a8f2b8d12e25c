namespace PlanNotebooks.Figures;

/// <summary>How a cell of a grid is coloured; its mark says the same without colour.</summary>
public enum GridTone
{
    /// <summary>Nothing is known: no box is drawn.</summary>
    Empty,

    /// <summary>Neither good nor bad: a pale box.</summary>
    Neutral,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Nearly good.</summary>
    Near,

    /// <summary>Not good.</summary>
    Bad,
}

namespace PlanNotebooks.Analysis;

/// <summary>What a target asks against the outcome just achieved.</summary>
public enum Ask
{
    /// <summary>Less than was achieved.</summary>
    Less,

    /// <summary>The same.</summary>
    Same,

    /// <summary>More than was achieved.</summary>
    More,

    /// <summary>A floor below what was achieved, which asks that it stay above: 参保率99%以上 after 99.73%.</summary>
    Floor,
}

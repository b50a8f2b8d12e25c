namespace PlanNotebooks.Indicators;

/// <summary>Whether more of an indicator is better.</summary>
public enum Desired
{
    /// <summary>More is better: output, income, coverage.</summary>
    More,

    /// <summary>Less is better: unemployment, pollution, accidents.</summary>
    Less,
}

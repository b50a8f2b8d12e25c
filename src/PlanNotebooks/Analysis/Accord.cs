namespace PlanNotebooks.Analysis;

/// <summary>How far two documents agree on a figure.</summary>
public enum Accord
{
    /// <summary>The same value.</summary>
    Equal,

    /// <summary>The same within the printed digits: one is the other rounded, or hedged.</summary>
    Rounded,

    /// <summary>The same thing in the same words, with another value.</summary>
    Different,

    /// <summary>Words that are alike, for what need not be the same thing: 新增国家高新技术企业34家, 通过国家高新技术企业评审45家.</summary>
    NameOnly,
}

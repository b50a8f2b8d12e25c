namespace PlanNotebooks.Languages;

/// <summary>A language that pages, tables and charts are written in: one at a time.</summary>
public enum Language
{
    /// <summary>English; amounts as 8.5 billion yuan.</summary>
    English,

    /// <summary>Simplified Chinese; amounts as 85亿元.</summary>
    Chinese,
}

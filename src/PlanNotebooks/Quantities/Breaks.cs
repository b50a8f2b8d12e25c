namespace PlanNotebooks.Quantities;

/// <summary>The marks that part clauses inside a sentence.</summary>
internal static class Breaks
{
    /// <summary>What stands behind the last mark: the clause that a stretch of text ends in.</summary>
    public static ReadOnlySpan<char> LastClause(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAny(',', ';', ':') + 1)..];
}

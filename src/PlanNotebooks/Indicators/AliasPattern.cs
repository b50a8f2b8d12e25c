namespace PlanNotebooks.Indicators;

/// <summary>An alias with gaps: *断面*Ⅲ类*占比 is any label that holds its parts in this order.</summary>
/// <remarks>A pattern without <c>*</c> at an end is anchored there.</remarks>
internal sealed class AliasPattern(string pattern)
{
    private readonly string[] _parts = pattern.Split('*');

    /// <summary>Whether a label fits the pattern.</summary>
    public bool Fits(ReadOnlySpan<char> label)
    {
        if (!label.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        var rest = label[_parts[0].Length..];
        for (var i = 1; i < _parts.Length - 1; i++)
        {
            var at = rest.IndexOf(_parts[i], StringComparison.Ordinal);
            if (at < 0)
                return false;
            rest = rest[(at + _parts[i].Length)..];
        }

        return rest.EndsWith(_parts[^1], StringComparison.Ordinal);
    }
}

namespace PlanNotebooks.Analysis;

/// <summary>How like two labels are: twice the pairs of neighbouring characters that both have, over the pairs of both together.</summary>
public static class LabelLikeness
{
    /// <summary>From this on two labels count as the same where they are held against a gold table.</summary>
    public const double Enough = 0.75;

    /// <summary>Whether a label is like one of the forms that are right.</summary>
    internal static bool IsLike(string label, IEnumerable<string> forms) =>
        forms.Any(form => Of(label, form) >= Enough);

    /// <summary>The likeness of two labels, from 0 to 1; white space does not count.</summary>
    public static double Of(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        var both = left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
        return both == 0 ? 0 : 2.0 * both / (left.Values.Sum() + right.Values.Sum());
    }

    private static Dictionary<string, int> Pairs(string label)
    {
        var text = string.Concat(label.Where(c => !char.IsWhiteSpace(c)));
        var pairs = text.Length < 2 ? [text] : Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2));
        return pairs
            .GroupBy(pair => pair, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }
}

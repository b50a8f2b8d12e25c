namespace PlanNotebooks.Lexicon;

/// <summary>The names that are near to one that there is not.</summary>
internal static class NearNames
{
    private const int Most = 5;

    /// <summary>The names that a slip of the keys, or a missing part, makes of the one given; the nearest first.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> names) =>
        names
            .Select(known => (Name: known, Distance: Distance(name, known)))
            .Where(one => one.Distance <= Math.Max(2, name.Length / 2) || IsPart(name, one.Name))
            .OrderBy(one => IsPart(name, one.Name) ? Math.Min(one.Distance, 2) : one.Distance)
            .ThenBy(one => one.Name.Except(name).Count())
            .ThenBy(one => one.Name.Length)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(one => one.Name)
            .ToList();

    private static bool IsPart(string name, string known) =>
        name.Length > 2
        && known.Length > 2
        && (
            known.Contains(name, StringComparison.OrdinalIgnoreCase)
            || name.Contains(known, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>How many letters must be put in, left out or changed to make one of the other.</summary>
    private static int Distance(string a, string b)
    {
        var before = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var now = new int[b.Length + 1];
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
                now[j] = Math.Min(
                    Math.Min(now[j - 1], before[j]) + 1,
                    before[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1)
                );
            before = now;
        }

        return before[b.Length];
    }
}

namespace PlanNotebooks.Tests.Frames;

/// <summary>A case of frames.txt or siblings.txt: lines of a report, and the observations that must come of them, no others.</summary>
/// <param name="Kind">What it is a case of.</param>
/// <param name="Text">The lines of the report, the title first.</param>
/// <param name="Expected">The observations: label, code, measure, value, unit, role, period, from, months and bound, parted by
/// bars.</param>
/// <remarks>Several right forms of a field are parted by <c>/</c>; an empty form is none. A label that ends with <c>…</c> may be
/// any.</remarks>
internal sealed record FrameCase(string Kind, string Text, IReadOnlyList<string> Expected)
{
    private const string KindMark = "## ";
    private const string LineMark = "> ";

    /// <summary>The cases of the files, in their order.</summary>
    public static IReadOnlyList<FrameCase> All { get; } =
        Directory
            .GetFiles(Path.Combine(Repository.Root, "tests", "PlanNotebooks.Tests", "Frames"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(File.ReadAllLines(file)))
            .ToList();

    private static IEnumerable<FrameCase> Read(IReadOnlyList<string> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].StartsWith(KindMark, StringComparison.Ordinal))
                end++;
            var body = lines
                .Skip(start + 1)
                .Take(end - start - 1)
                .Where(line => line.Length > 0)
                .ToLookup(line => line.StartsWith(LineMark, StringComparison.Ordinal));
            yield return new FrameCase(
                lines[start][KindMark.Length..],
                string.Join('\n', body[true].Select(line => line[LineMark.Length..])) + "\n",
                body[false].ToList()
            );
            start = end;
        }
    }
}

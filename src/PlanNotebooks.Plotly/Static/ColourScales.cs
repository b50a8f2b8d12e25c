using System.Globalization;

namespace PlanNotebooks.Static;

/// <summary>The colour scales that plotly.js knows by name.</summary>
internal static class ColourScales
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<(double At, string Colour)>>> Scales = new(Read);

    /// <summary>The stops of a scale, from 0 to 1; none of a name that is none.</summary>
    public static IReadOnlyList<(double At, string Colour)> Named(string? name) =>
        name is null ? [] : Scales.Value.GetValueOrDefault(name, []);

    private static Dictionary<string, IReadOnlyList<(double At, string Colour)>> Read()
    {
        using var reader = new StreamReader(
            typeof(ColourScales).Assembly.GetManifestResourceStream("colour_scales.tsv")!
        );
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => Stops(parts[1]), StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<(double At, string Colour)> Stops(string text) =>
        [
            .. text.Split(' ')
                .Chunk(2)
                .Select(stop => (double.Parse(stop[0], CultureInfo.InvariantCulture), stop[1])),
        ];
}

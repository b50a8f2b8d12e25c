using System.Globalization;
using System.Reflection;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Static;

/// <summary>The colour scales that plotly.js knows by name.</summary>
internal static class ColourScales
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<(double At, string Colour)>>> Scales = new(Read);

    /// <summary>The stops of a scale, from 0 to 1; none of a name that is none.</summary>
    public static IReadOnlyList<(double At, string Colour)> Named(string? name) =>
        name is null ? [] : Scales.Value.GetValueOrDefault(name, []);

    private static Dictionary<string, IReadOnlyList<(double At, string Colour)>> Read() =>
        TsvTable
            .Embedded("colour_scales.tsv", Assembly.GetExecutingAssembly())
            .Rows.ToDictionary(row => row["name"], row => Stops(row["stops"]), StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<(double At, string Colour)> Stops(string text) =>
        [
            .. text.Split(' ')
                .Chunk(2)
                .Select(stop => (double.Parse(stop[0], CultureInfo.InvariantCulture), stop[1])),
        ];
}

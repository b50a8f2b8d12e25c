namespace PlanNotebooks.Figures.Drawing;

/// <summary>The colours of every chart, after Okabe and Ito: told apart by colour-blind readers and in grey print.</summary>
internal static class Palette
{
    private static readonly string[] DarkSeries = ["#005a8c", "#b84a00", "#444444", "#7a6a00"];
    public const string Card = "#ffffff";
    public const string Border = "#d0d7de";
    public const string Ink = "#1f2328";
    public const string Muted = "#57606a";
    public const string Grid = "#e3e7eb";
    public const string Axis = "#8c959f";
    public const string Link = "#afb8c1";

    /// <summary>What is aimed at: always an open shape.</summary>
    public const string Target = "#b84a00";

    /// <summary>What came out: always a filled shape.</summary>
    public const string Outcome = "#005a8c";

    /// <summary>Series in order; neighbours differ in lightness.</summary>
    private static readonly string[] Colours =
    [
        "#005a8c",
        "#e69f00",
        "#009e73",
        "#9ad0f0",
        "#b84a00",
        "#cc79a7",
        "#444444",
        "#7a6a00",
    ];

    /// <summary>Lines in order: none too pale to write text in on white.</summary>
    private static readonly string[] LineColours =
    [
        "#005a8c",
        "#c05000",
        "#007a59",
        "#a8487e",
        "#8f6200",
        "#1f78b4",
        "#444444",
        "#6b5b95",
    ];

    /// <summary>Text on a bar that is pale in light and in dark pages.</summary>
    public const string OnPale = "#101418";

    /// <summary>Words on a deep colour that stays as it is on dark pages.</summary>
    public const string OnDeep = "#fefefe";

    /// <summary>The colours of a dark page, each for the one of a light page: a picture is drawn for white, and a page of ours
    /// recolours it.</summary>
    internal static IReadOnlyDictionary<string, string> Dark { get; } =
        new Dictionary<string, string>
        {
            [Card] = "#1a1f24",
            [Border] = "#343b43",
            [Ink] = "#e3e6e9",
            [Muted] = "#a3adb7",
            [Grid] = "#2b3238",
            [Axis] = "#6b7681",
            [Link] = "#59636d",
            ["#b84a00"] = "#ff9d5c",
            ["#005a8c"] = "#6cb8ec",
            ["#e69f00"] = "#f0b429",
            ["#009e73"] = "#3cc79b",
            ["#9ad0f0"] = "#cfe8f8",
            ["#cc79a7"] = "#e09cc3",
            ["#444444"] = "#b8bfc6",
            ["#7a6a00"] = "#cdbb3a",
            ["#c05000"] = "#f58a45",
            ["#007a59"] = "#3ecf9f",
            ["#a8487e"] = "#e58abf",
            ["#8f6200"] = "#d9a83c",
            ["#1f78b4"] = "#8fc7f0",
            ["#6b5b95"] = "#b3a3e0",
        };

    /// <summary>The colour of text on a bar of a series.</summary>
    public static string TextOn(int index) =>
        DarkSeries.Contains(Series(index)) ? Card : OnPale;

    public static string Series(int index) => Colours[index % Colours.Length];

    public static string Line(int index) => LineColours[index % LineColours.Length];
}

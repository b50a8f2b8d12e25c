namespace PlanNotebooks.Figures.Drawing;

/// <summary>The colours of every chart, after Okabe and Ito: told apart by colour-blind readers and in grey print.</summary>
internal static class Palette
{
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
        ["#005a8c", "#e69f00", "#009e73", "#9ad0f0", "#b84a00", "#cc79a7", "#444444", "#7a6a00"];

    /// <summary>Lines in order: none too pale to write text in on white.</summary>
    private static readonly string[] LineColours =
        ["#005a8c", "#c05000", "#007a59", "#a8487e", "#8f6200", "#1f78b4", "#444444", "#6b5b95"];

    /// <summary>The colour of text on a bar of a series.</summary>
    public static string TextOn(int index) => Series(index) is "#005a8c" or "#b84a00" or "#444444" or "#7a6a00" ? Card : Ink;

    public static string Series(int index) => Colours[index % Colours.Length];

    public static string Line(int index) => LineColours[index % LineColours.Length];
}

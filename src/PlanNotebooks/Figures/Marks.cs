using System.Text.RegularExpressions;

namespace PlanNotebooks.Figures;

/// <summary>The words of a picture's marks.</summary>
internal static partial class Marks
{
    /// <summary>The picture with the label of each mark alone: its sentence stands in the wide picture, and need not be sent twice.</summary>
    public static string WithoutSentences(string picture) => Title().Replace(picture, "$1</title>");

    [GeneratedRegex("(<title>[^<\\n]*)\\n[^<]*</title>")]
    private static partial Regex Title();
}

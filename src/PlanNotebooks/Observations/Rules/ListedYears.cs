using System.Globalization;

namespace PlanNotebooks.Observations.Rules;

/// <summary>The years of a list: 2022年、2023年分别引进企业15家、21家.</summary>
internal static class ListedYears
{
    private static readonly char[] YearJoints = ['、', '和', '与', '及'];

    /// <summary>2022, 2023 of 2022年、2023年分别引进企业15家、21家: the year of each; none where the list is none of years.</summary>
    public static List<int> Of(Clause clause, Phrase list, int count)
    {
        if (!Are(clause, list, count))
            return [];
        var years = clause.Read(list).ToString().Split(YearJoints).Select(YearOf).ToList();
        return years.Count == count ? years : [];
    }

    /// <summary>2022年、2023年分别化解7亿元和9亿元: years, of what was spoken of last.</summary>
    public static bool Are(Clause clause, Phrase list, int count)
    {
        var words = clause.Read(list);
        return words.Count('年') == count && LabelTrim.StripHead(clause.Text.Folded, list).IsEmpty;
    }

    private static int YearOf(string printed) =>
        int.TryParse(printed.TrimEnd('年'), CultureInfo.InvariantCulture, out var year) ? year : 0;
}

using System.Globalization;
using System.Text;

namespace PlanNotebooks.Tests.Shared;

/// <summary>A corpus of any size: the five reports again and again, each copy with a text of its own, so that ids tell them
/// apart.</summary>
internal static class RepeatedSeeds
{
    private const string Marks = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>Writes so many copies of each report into a folder, which is created; from the second on each sentence ends in the
    /// copy's own mark, so that no copy is the same report.</summary>
    public static void Write(string folder, int copies)
    {
        Directory.CreateDirectory(folder);
        for (var copy = 1; copy <= copies; copy++)
            foreach (var name in Seeds.Names)
                File.WriteAllBytes(
                    Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{copy:0000}-{name}")),
                    Copy(File.ReadAllBytes(Seeds.File(name)), copy)
                );
    }

    private static byte[] Copy(byte[] seed, int copy)
    {
        if (copy == 1)
            return seed;
        var mark = string.Concat(copy.ToString(CultureInfo.InvariantCulture).Select(digit => Marks[digit - '0']));
        return Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(seed).Replace("。", mark + "。", StringComparison.Ordinal)
        );
    }
}

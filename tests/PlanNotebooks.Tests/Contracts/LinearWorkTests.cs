using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Twice the text takes twice the work, whatever shape it has: each shape is read at one size and at four times that.</summary>
/// <remarks>Time is this thread's own, so that a busy machine does not count; the least of several readings is taken.</remarks>
public sealed class LinearWorkTests
{
    private const string Opening =
        "杭州市2020年国民经济和社会发展计划\n一、2019年工作回顾\n2019年，地区生产总值增长6%。\n";
    private const int Steps = 4;

    /// <summary>How often a reading is repeated before a shape counts as slow.</summary>
    private const int MostTries = 16;

    /// <summary>Work that doubles with the text has 1, work that grows with its square 2.</summary>
    private const double LargestExponent = 1.3;

    /// <summary>Below this a reading measures the clock.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(25);

    private static readonly string[] Regions =
    [
        "上城区",
        "下城区",
        "江干区",
        "拱墅区",
        "西湖区",
        "滨江区",
        "萧山区",
        "余杭区",
        "富阳区",
        "临安区",
    ];

    /// <summary>The shapes: what is repeated, by its number.</summary>
    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["rows with tabs"] = i => $"指标{i}\t{i}亿元\t{i % 9}%\n",
        ["lines without a full stop"] = i => $"增长{i % 90}%\n",
        ["lines of words"] = _ => "加快推进重点项目建设\n",
        ["clauses"] = i => $"产量{i}吨，",
        ["clauses without numbers"] = _ => "加快推进重点项目建设，",
        ["&"] = i => i == 0 ? "<br>" : "&甲",
        ["<"] = i => i == 0 ? "<br>" : "<甲",
        ["< before letters"] = i => i == 0 ? "<br>" : "<a ",
        ["closing tags"] = i => i == 0 ? "<br>" : "</b>增",
        ["page numbers over a line"] = _ => "增—1长—值",
        ["lists with 、"] = i => $"甲{i % 7}、",
        ["amounts with 、"] = i => $"{i % 90}亿元、",
        ["分别"] = i => $"甲乙分别增长{i % 9}%和{i % 8}%，",
        ["percentages"] = _ => "5%",
        ["ranges"] = i => $"{i % 90}%-{(i % 90) + 1}%、",
        ["open brackets"] = i => $"（增长{i % 9}%",
        ["其中"] = i => $"其中甲{i % 9}亿元、",
        ["regions"] = i => Regions[i % Regions.Length],
        ["small tables"] = i => $"标题\n甲\t2019年\t2020年\n乙{i}\t1\t2\n丙\t3\t4\n丁\t5\t6\n。\n",
        ["paragraphs"] = i => $"全年完成固定资产投资{i}亿元，增长{i % 9}%。\n",
        ["headings"] = i => $"{i + 1}.加快建设\n",
        ["digits"] = _ => "1234567890",
        ["commas"] = _ => "，",
        ["quotation marks"] = _ => "“甲",
        ["written-out line breaks"] = _ => "增长5%\\r\\n",
        ["footnotes"] = i => $"甲[{i % 90}]",
        ["years"] = i => $"{2000 + (i % 30)}年",
        ["Chinese numerals"] = _ => "一百二十三个",
        ["one paragraph again and again"] = _ =>
            "全年完成固定资产投资一百亿元，增长百分之五，完成年度计划的百分之一百零一，超额完成目标任务。\n",
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_FourTimesTheText_TakesFourTimesTheWork(string shape)
    {
        var (count, small) = Sized(shape);
        var large = TimeOf(Text(shape, count * Steps));
        for (var tries = 1; tries < MostTries && Exponent(small, large) > LargestExponent; tries++)
        {
            // Where the smaller text fits the processor's cache and the larger does not, or makes the collector run, the sizes below tell.
            if (tries == MostTries / 2)
                (count, small, large) = (count / Steps, TimeSpan.MaxValue, TimeSpan.MaxValue);
            small = Least(small, TimeOf(Text(shape, count)));
            large = Least(large, TimeOf(Text(shape, count * Steps)));
        }

        Assert.True(
            Exponent(small, large) <= LargestExponent,
            $"{count} × {shape}: {small.TotalMilliseconds:0} ms; {count * Steps} ×: {large.TotalMilliseconds:0} ms"
        );
    }

    /// <summary>A number of repetitions that takes long enough to be measured.</summary>
    private static (int Count, TimeSpan Time) Sized(string shape)
    {
        for (var count = 500; ; count *= 2)
        {
            var time = TimeOf(Text(shape, count));
            if (time >= Enough)
                time = Least(time, TimeOf(Text(shape, count)));
            if (time >= Enough || count >= 1_024_000)
                return (count, time);
        }
    }

    private static double Exponent(TimeSpan small, TimeSpan large) => Math.Log(large / small) / Math.Log(Steps);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static string Text(string shape, int count)
    {
        var text = new StringBuilder(Opening);
        for (var i = 0; i < count; i++)
            text.Append(Shapes[shape](i));
        return text.ToString();
    }

    /// <summary>How long a text takes, measured on the thread that reads it: within a budget, reading stays on its thread.</summary>
    private static TimeSpan TimeOf(string text) =>
        FileBudget.Run(
            "shape.txt",
            () =>
            {
                var before = Now();
                Report.FromText("shape.txt", text);
                return Now() - before;
            }
        );

    /// <summary>That what is measured is the reading: a text of some size is not read in no time.</summary>
    [Fact]
    public void TimeOf_AReport_IsTheTimeOfItsReading() =>
        Assert.True(TimeOf(Text("clauses", 20_000)) > TimeSpan.FromMilliseconds(5));

    private static TimeSpan Now()
    {
        const int threadTime = 3;
        if (!OperatingSystem.IsLinux())
            return Stopwatch.GetElapsedTime(0);
        return GetTime(threadTime, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : throw new InvalidOperationException("no clock");
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out UnixTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct UnixTime
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

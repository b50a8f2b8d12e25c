using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Passes on what a cell shows, of its console text as much as a page can hold; what is left out is told and counted.</summary>
/// <param name="sink">Takes what is passed on.</param>
internal sealed class BoundedSink(ICellSink sink) : ICellSink
{
    /// <summary>How many characters of console text a cell may show: about a million short lines.</summary>
    public const int Most = ValueFormatter.MostCharacters;

    private readonly Lock _gate = new();
    private long _written;

    /// <summary>What it passes on to.</summary>
    public ICellSink Given => sink;

    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
        var room = Take(text.Length, out var isFirstCut);
        var end = room > 0 && room < text.Length && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
        sink.Write(stream, text[..end]);
        if (isFirstCut)
            sink.Write(StreamOutput.Error, Cut() + "\n");
    }

    /// <inheritdoc/>
    public void Show(MimeBundle bundle, string id) => sink.Show(bundle, id);

    /// <inheritdoc/>
    public void Update(MimeBundle bundle, string id) => sink.Update(bundle, id);

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_gate)
            _written = 0;
        sink.Clear(wait);
    }

    /// <inheritdoc/>
    public string? ReadLine(string prompt, bool secret) => sink.ReadLine(prompt, secret);

    /// <summary>Says how much was left out of what the cell has written, where anything was.</summary>
    public void Close()
    {
        long left;
        lock (_gate)
            left = _written - Most;
        if (left > 0)
            sink.Write(StreamOutput.Error, Left(left) + "\n");
    }

    private int Take(int length, out bool isFirstCut)
    {
        lock (_gate)
        {
            var room = (int)Math.Clamp(Most - _written, 0, length);
            isFirstCut = room < length && _written <= Most;
            _written += length;
            return room;
        }
    }

    private static string Cut() =>
        Bilingual.Pick(
            $"\n… A cell shows at most {Amounts.Number(Most)} characters of text: "
                + "what it writes from here on is left out; write it to a file.",
            $"\n……单元格最多显示{Amounts.Number(Most)}个字符，此后输出的内容略去；请改为写入文件。"
        );

    private static string Left(long left) =>
        Bilingual.Pick($"… {Amounts.Number(left)} characters were left out.", $"……共略去{Amounts.Number(left)}个字符。");
}

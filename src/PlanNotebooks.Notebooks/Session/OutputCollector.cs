using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Gathers a cell's outputs as a notebook keeps them: in order, with neighbouring console text as one.</summary>
/// <param name="earlier">The collector of the cell before, whose displays this cell may update.</param>
public sealed class OutputCollector(OutputCollector? earlier = null) : ICellSink
{
    private readonly Lock _gate = new();
    private readonly List<object> _parts = [];
    private bool _clearing;

    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
        if (text.Length == 0)
            return;
        lock (_gate)
        {
            ClearIfAsked();
            if (_parts is not [.., StreamText last] || last.Name != stream)
                _parts.Add(last = new StreamText(stream));
            last.Text.Append(text);
        }
    }

    /// <inheritdoc/>
    public void Show(MimeBundle bundle, string id) => AddPart(new Displayed(id) { Output = new DisplayOutput(bundle) });

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_gate)
        {
            _clearing = true;
            if (!wait)
                ClearIfAsked();
        }
    }

    /// <inheritdoc/>
    public void Update(MimeBundle bundle, string id)
    {
        for (var collector = this; collector is not null; collector = collector.Earlier)
        {
            if (collector.TryUpdate(bundle, id))
                return;
        }
    }

    /// <summary>Nobody is asked while a notebook is run from end to end: the input is at its end.</summary>
    public string? ReadLine(string prompt, bool secret) => null;

    /// <summary>Adds an output that is none of the cell's own doing: its result, or its error.</summary>
    public void Add(CellOutput output) => AddPart(output);

    /// <summary>The outputs until now.</summary>
    public IReadOnlyList<CellOutput> ToOutputs()
    {
        lock (_gate)
            return [.. _parts.Select(ToOutput)];
    }

    private OutputCollector? Earlier { get; } = earlier;

    private void AddPart(object part)
    {
        lock (_gate)
        {
            ClearIfAsked();
            _parts.Add(part);
        }
    }

    private void ClearIfAsked()
    {
        if (_clearing)
            _parts.Clear();
        _clearing = false;
    }

    private bool TryUpdate(MimeBundle bundle, string id)
    {
        lock (_gate)
        {
            if (_parts.OfType<Displayed>().FirstOrDefault(part => part.Id == id) is not { } displayed)
                return false;
            displayed.Output = new DisplayOutput(bundle);
            return true;
        }
    }

    private static CellOutput ToOutput(object part) =>
        part switch
        {
            StreamText text => text.ToOutput(),
            Displayed displayed => displayed.Output,
            _ => (CellOutput)part,
        };

    private sealed record StreamText(string Name)
    {
        public System.Text.StringBuilder Text { get; } = new();

        public StreamOutput ToOutput() => new(Name, Text.ToString());
    }

    private sealed record Displayed(string Id)
    {
        public required DisplayOutput Output { get; set; }
    }
}

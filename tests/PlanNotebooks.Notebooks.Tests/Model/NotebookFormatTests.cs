using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Tests.Model;

public sealed class NotebookFormatTests
{
    private const string Written = """
        {
         "cells": [
          {
           "attachments": {
            "a.png": {
             "image/png": "AAAA"
            }
           },
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "tags": [
             "keep"
            ],
            "zoom": 1.50
           },
           "source": [
            "# 上城区　𠮷祥 \"<&>\"\n",
            "\n",
            "text"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "0b3f-1",
           "metadata": {},
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two"
             ]
            },
            {
             "data": {
              "application/vnd.plotly.v1+json": {
               "data": [
                1.0,
                -2e3
               ]
              },
              "image/png": "iVBORw0KGgo=",
              "text/html": [
               "<p>85亿元</p>\n",
               "<p>😀</p>"
              ],
              "text/plain": [
               "85亿元"
              ]
             },
             "execution_count": 3,
             "metadata": {
              "width": 3
             },
             "output_type": "execute_result"
            },
            {
             "data": {
              "text/plain": []
             },
             "metadata": {},
             "output_type": "display_data"
            },
            {
             "ename": "E",
             "evalue": "bad\ttab",
             "output_type": "error",
             "traceback": [
              "line 1"
             ]
            },
            {
             "output_type": "update_display_data",
             "novel": null
            }
           ],
           "source": []
          },
          {
           "cell_type": "raw",
           "id": "raw",
           "metadata": {},
           "source": [
            "raw"
           ],
           "unheard_of": [
            1
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "polyglot_notebook": {}
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "outside": {
          "kept": true
         }
        }

        """;

    [Fact]
    public void Write_AfterParse_GivesTheSameText() =>
        Assert.Equal(Written, NotebookWriter.Write(NotebookReader.Parse(Written, "a.ipynb")));

    /// <summary>What is converted to a program becomes one of C#, and is coloured as such.</summary>
    [Fact]
    public void Committed_EachSaysItsLanguage() =>
        Assert.All(
            CloneNotebooks.Files,
            file =>
            {
                var language = NotebookReader.ReadFile(file).Metadata["language_info"];
                string[] keys = ["file_extension", "mimetype", "name", "pygments_lexer"];
                Assert.Equal([".cs", "text/x-csharp", "C#", "csharp"], keys.Select(key => language.GetProperty(key).GetString()));
            }
        );

    [Fact]
    public void Parse_KnownFields_AreRead()
    {
        var notebook = NotebookReader.Parse(Written, "a.ipynb");
        Assert.Equal(".net-csharp", notebook.KernelName);
        Assert.Equal("C#", notebook.Language);
        Assert.Equal("# 上城区　𠮷祥 \"<&>\"\n\ntext", notebook.Cells[0].Source);
        Assert.Equal("0b3f-1", notebook.Cells[1].Id);
        Assert.Equal(3, notebook.Cells[1].ExecutionCount);
        Assert.Equal(new StreamOutput("stdout", "one\ntwo"), notebook.Cells[1].Outputs[0]);
        var display = Assert.IsType<DisplayOutput>(notebook.Cells[1].Outputs[1]);
        Assert.Equal("<p>85亿元</p>\n<p>😀</p>", display.Bundle.Data[MimeBundle.Html]);
        Assert.Equal(CellKind.Raw, notebook.Cells[2].Kind);
    }

    [Fact]
    public void Parse_OlderMinor_GetsIdsAndTheLowestMinorThatHasThem()
    {
        var notebook = NotebookReader.Parse(
            """{"nbformat":4,"nbformat_minor":2,"metadata":{},"cells":[{"cell_type":"code","source":"1","metadata":{}}]}""",
            "a.ipynb"
        );
        Assert.Equal(5, notebook.Minor);
        Assert.Equal("cell-1", notebook.Cells[0].Id);
        Assert.Equal("1", notebook.Cells[0].Source);
    }

    [Theory]
    [InlineData("", "the file is empty; expected a notebook")]
    [InlineData("{\n \"cells\": [\n  oops", "no JSON at line 3; expected a notebook")]
    [InlineData("<html>", "no JSON at line 1; expected a notebook")]
    [InlineData("[]", "expected an object with a number \"nbformat\"")]
    [InlineData("{}", "expected an object with a number \"nbformat\"")]
    [InlineData("""{"nbformat":3,"worksheets":[]}""", "nbformat 3; expected 4")]
    [InlineData("""{"nbformat":4}""", "expected an array \"cells\"")]
    [InlineData("""{"nbformat":4,"cells":[1]}""", "cell 1 is no object")]
    [InlineData("""{"nbformat":4,"cells":[{"cell_type":"video"}]}""", "cell 1 has no \"cell_type\"")]
    [InlineData("""{"nbformat":4,"cells":[{"cell_type":"code","outputs":7}]}""", "the outputs of cell 1")]
    public void Parse_BrokenFile_SaysWhatWasExpected(string json, string problem)
    {
        var e = Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(json, "broken.ipynb"));
        Assert.StartsWith("broken.ipynb: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }
}

"""What cells show, ask and answer, as Jupyter's client sees it."""
import unittest

from kernel_client import TIMEOUT, kernel, outputs, reply, result, run, text


class ExecutionTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.context = kernel()
        cls.manager, cls.client = cls.context.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.context.__exit__(None, None, None)

    def run_cell(self, code, **options):
        return run(self.client, code, **options)

    def test_the_library_is_there_before_the_first_cell(self):
        answer, shown = self.run_cell("Corpus.Load(\"SEEDS\").GetType().Name".replace("SEEDS", __import__("os").environ["PLAN_SEEDS"]))
        self.assertEqual("Corpus", result(shown), answer)

    def test_streams_displays_and_the_result_keep_their_order(self):
        _, shown = self.run_cell('Console.WriteLine("a"); display("b"); Console.Error.WriteLine("c"); 4')
        kinds = [m["msg_type"] for m in shown if m["msg_type"] not in ("status", "execute_input")]
        self.assertEqual(["stream", "display_data", "stream", "execute_result"], kinds)

    def test_a_display_can_be_updated_by_a_later_cell(self):
        _, first = self.run_cell('var place = display("one");')
        _, second = self.run_cell('place.Update("two");')
        shown = next(m["content"] for m in first if m["msg_type"] == "display_data")
        updated = next(m["content"] for m in second if m["msg_type"] == "update_display_data")
        self.assertEqual(shown["transient"]["display_id"], updated["transient"]["display_id"])
        self.assertEqual("two", updated["data"]["text/plain"])

    def test_a_json_type_comes_as_json(self):
        _, shown = self.run_cell(
            'display(new PlanNotebooks.Display.MimeBundle(new Dictionary<string, string> { ["application/json"] = "{\\"a\\":1}", ["text/plain"] = "a" }));')
        data = next(m["content"]["data"] for m in shown if m["msg_type"] == "display_data")
        self.assertEqual({"a": 1}, data["application/json"])

    def test_output_can_be_cleared(self):
        _, shown = self.run_cell('Console.WriteLine("old"); clear_output(wait: true); Console.WriteLine("new");')
        kinds = [m["msg_type"] for m in shown if m["msg_type"] not in ("status", "execute_input")]
        self.assertEqual(["stream", "clear_output", "stream"], kinds)

    def test_an_error_names_cell_and_line(self):
        answer, shown = self.run_cell("var a = 1;\nif (a == 1)\n    throw new FormatException(\"bad\");")
        number = answer["execution_count"]
        self.assertEqual("error", answer["status"])
        self.assertEqual("FormatException", answer["ename"])
        self.assertIn(f'   at cell {number}, line 3: throw new FormatException("bad");', answer["traceback"])
        error = next(m["content"] for m in shown if m["msg_type"] == "error")
        self.assertEqual(answer["traceback"], error["traceback"])

    def test_lines_stay_right_within_loops_and_functions(self):
        answer, _ = self.run_cell("int Half(int n) =>\n    n % 2 == 0\n    ? n / 2\n    : throw new Exception();\nfor (var i = 0; i < 3; i++)\n    Half(i);")
        self.assertTrue(any(", line 6: Half(i);" in line for line in answer["traceback"]), answer["traceback"])

    def test_a_compile_error_names_line_and_column_as_written(self):
        answer, _ = self.run_cell("while (true)\n    x = 指标;")
        self.assertIn("line 2, column 5: CS0103", answer["evalue"])

    def test_endless_recursion_is_an_error_and_not_the_end(self):
        for code in ["int F(int n) { return F(n + 1) + 1; } F(0)", "int G(int n) => G(n + 1) + 1; G(0)"]:
            answer, _ = self.run_cell(code)
            self.assertEqual("InsufficientExecutionStackException", answer["ename"])
        self.assertEqual("2", result(self.run_cell("1 + 1")[1]))

    def test_a_failed_cell_aborts_those_that_wait(self):
        first = self.client.execute('System.Threading.Thread.Sleep(1500); throw new Exception("first");')
        second = self.client.execute("var never = 1;")
        info = self.client.kernel_info()
        self.assertEqual("error", reply(self.client, first)["status"])
        self.assertEqual("aborted", reply(self.client, second)["status"])
        self.assertEqual("ok", reply(self.client, info)["status"])
        outputs(self.client, info)
        self.assertEqual("error", self.run_cell("never")[0]["status"])

    def test_what_is_sent_after_a_failure_was_told_is_run(self):
        for _ in range(20):
            failed = self.client.execute('throw new Exception("first");')
            reply(self.client, failed)
            after = self.client.execute("1")
            self.assertEqual("ok", reply(self.client, after)["status"])
            outputs(self.client, after)

    def test_without_stop_on_error_they_run(self):
        first = self.client.execute('System.Threading.Thread.Sleep(1500); throw new Exception("first");', stop_on_error=False)
        second = self.client.execute("1")
        self.assertEqual("error", reply(self.client, first)["status"])
        self.assertEqual("ok", reply(self.client, second)["status"])
        outputs(self.client, second)

    def test_a_silent_cell_shows_nothing_and_is_not_counted(self):
        before = self.run_cell("1")[0]["execution_count"]
        answer, shown = self.run_cell('Console.WriteLine("x"); var quiet = 5; 7', silent=True)
        self.assertEqual("ok", answer["status"])
        self.assertEqual([], [m["msg_type"] for m in shown if m["msg_type"] != "status"])
        after, shown = self.run_cell("quiet")
        self.assertEqual(before + 1, after["execution_count"])
        self.assertEqual("5", result(shown))

    def test_a_cell_that_is_not_stored_shows_and_is_not_counted(self):
        before = self.run_cell("1")[0]["execution_count"]
        _, shown = self.run_cell('"seen"', store_history=False)
        self.assertEqual("seen", result(shown))
        self.assertEqual(before + 1, self.run_cell("1")[0]["execution_count"])

    def test_user_expressions_are_answered(self):
        answer, _ = self.run_cell("var seven = 7;", user_expressions={"good": "seven * 2", "bad": "nothing"})
        good, bad = answer["user_expressions"]["good"], answer["user_expressions"]["bad"]
        self.assertEqual(("ok", "14"), (good["status"], good["data"]["text/plain"]))
        self.assertEqual("error", bad["status"])

    def test_input_is_asked_for(self):
        for code, prompt, secret in [
            ('input("Which year? ")', "Which year? ", False),
            ('password("Word? ")', "Word? ", True),
            ("Console.ReadLine()", "", False),
        ]:
            request = self.client.execute(code, allow_stdin=True)
            asked = self.client.get_stdin_msg(timeout=TIMEOUT)["content"]
            self.assertEqual((prompt, secret), (asked["prompt"], asked["password"]))
            self.client.input("二〇二四")
            self.assertEqual("二〇二四", result(outputs(self.client, request)))
            reply(self.client, request)

    def test_where_no_input_is_taken_asking_is_an_error(self):
        answer, _ = self.run_cell("Console.ReadLine()", allow_stdin=False)
        self.assertEqual("InvalidOperationException", answer["ename"])
        self.assertIn("takes no input", answer["evalue"])

    def test_half_a_character_does_not_stop_the_kernel(self):
        _, shown = self.run_cell('Console.Write("\\ud83d"); Console.Write("\\ude00"); "\\ud83d"')
        self.assertEqual("😀", text(shown))
        self.assertEqual("\ufffd", result(shown))

    def test_completion_knows_what_cells_declared_and_positions_count_characters(self):
        self.run_cell('var 上城区指标 = 5; int CountOfDistricts() => 3;')
        for code, expected in [("CountOfDis", "CountOfDistricts"), ("上城区", "上城区指标"), ('"😀"; CountOfDis', "CountOfDistricts")]:
            request = self.client.complete(code, len(code))
            found = reply(self.client, request)
            outputs(self.client, request)
            self.assertEqual([expected], found["matches"])
            self.assertEqual(code, code[: found["cursor_start"]] + code[found["cursor_start"] : found["cursor_end"]])
            self.assertTrue(expected.startswith(code[found["cursor_start"] : found["cursor_end"]]))

    def complete(self, code):
        request = self.client.complete(code, len(code))
        found = reply(self.client, request)
        outputs(self.client, request)
        return found["matches"]

    def test_names_of_arguments_and_codes_within_strings_are_completed(self):
        self.run_cell('var reports = Corpus.Load("SEEDS");'.replace("SEEDS", __import__("os").environ["PLAN_SEEDS"]))
        self.assertEqual(["indicator:"], self.complete("reports.Find(indica"))
        self.assertIn("measure:", self.complete('reports.Find("gdp", mea'))
        self.assertNotIn("indicator:", self.complete('reports.Find(indicator: "gdp", in'))
        self.assertEqual(["gdp", "gdp_per_capita"], self.complete('reports.Find("gdp')[:2])
        self.assertIn("urban_jobs", self.complete('reports.Find(indicator: "urban_'))
        self.assertIn("gdp", self.complete('reports.Targets.ToDataFrame().Where("indicator", "gd'))

    def test_the_language_is_told_so_that_clients_can_colour_and_save_it(self):
        request = self.client.kernel_info()
        language = reply(self.client, request)["language_info"]
        outputs(self.client, request)
        self.assertEqual(
            ("C#", ".cs", "text/x-csharp", "csharp"),
            tuple(language[key] for key in ("name", "file_extension", "mimetype", "pygments_lexer")))

    def test_nothing_is_completed_within_text(self):
        for code in ['"Consol', "// Consol", 'Console.WriteLine("Consol']:
            request = self.client.complete(code, len(code))
            self.assertEqual([], reply(self.client, request)["matches"], code)
            outputs(self.client, request)

    def test_inspection_tells_signature_and_documentation(self):
        self.run_cell("/// <summary>Halves it.</summary>\nint Halve(int number) => number / 2;")
        for code, position, words in [
            ("Corpus.Load", 9, ["Corpus Corpus.Load("]),
            ("string.Join(", 12, ["string string.Join("]),
            ("Halve(4)", 2, ["int Halve(int number)", "Halves it."]),
        ]:
            request = self.client.inspect(code, position)
            found = reply(self.client, request)
            outputs(self.client, request)
            self.assertTrue(found["found"], code)
            for word in words:
                self.assertIn(word, found["data"]["text/plain"])

    def test_what_is_no_word_is_not_found(self):
        request = self.client.inspect("   ", 1)
        self.assertFalse(reply(self.client, request)["found"])
        outputs(self.client, request)

    def test_comms_are_refused(self):
        message = self.client.session.msg("comm_open", {"comm_id": "c", "target_name": "t", "data": {}})
        self.client.shell_channel.send(message)
        shown = outputs(self.client, message["header"]["msg_id"])
        self.assertIn("comm_close", [m["msg_type"] for m in shown])

    def test_an_unknown_request_is_answered_with_an_error(self):
        message = self.client.session.msg("debug_request", {"command": "x"})
        self.client.control_channel.send(message)
        answer = self.client.get_control_msg(timeout=TIMEOUT)
        self.assertEqual(("debug_reply", "error"), (answer["msg_type"], answer["content"]["status"]))


if __name__ == "__main__":
    unittest.main()

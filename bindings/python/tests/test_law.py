"""Laws: that of the package, and those of folders."""

from pathlib import Path

import pytest

import reglament


def test_a_folder_is_the_same_law_as_the_package(law, project):
    case = {"case": "x", "service": "stm_license", "procedure": "issue", "filed": "2025-02-03"}
    assert reglament.Law.load(project / "regs").run_case(case) == law.run_case(case)


def test_folders_may_be_texts(project):
    assert "germany" in repr(reglament.Law.load(str(project / "examples" / "laws" / "germany")))


def test_findings_are_none_where_nothing_is_found(law):
    assert law.findings() == []


def test_the_package_has_a_version():
    assert reglament.__version__.count(".") == 2


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError, match="nowhere"):
        reglament.Law.load(tmp_path / "nowhere")


def test_a_file_is_no_folder(tmp_path):
    file = tmp_path / "law.regl"
    file.write_text("")
    with pytest.raises(NotADirectoryError, match="law.regl"):
        reglament.Law.load(file)


def test_a_folder_without_rules(tmp_path):
    (tmp_path / "table.csv").write_text("day\n")
    (tmp_path / ".hidden.regl").write_text("nonsense")
    with pytest.raises(FileNotFoundError, match="no rule file"):
        reglament.Law.load(tmp_path)


def test_a_folder_that_makes_no_law(tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "wrong.regl").write_text("calendar {\n  nonsense\n}\n")
    with pytest.raises(reglament.ReglamentError) as told:
        reglament.Law.load(tmp_path)
    finding = told.value.findings[0]
    assert finding["file"] == "inner/wrong.regl"
    assert finding["line"] >= 1 and finding["column"] >= 1
    assert f"inner/wrong.regl:{finding['line']}:{finding['column']}: " in str(told.value)
    with pytest.raises(reglament.ReglamentError) as in_russian:
        reglament.Law.load(tmp_path, language="ru")
    assert in_russian.value.findings[0]["message"] != finding["message"]


def test_a_file_in_another_encoding(tmp_path):
    (tmp_path / "old.regl").write_bytes("# закон\n".encode("cp1251"))
    with pytest.raises(OSError, match="old.regl"):
        reglament.Law.load(tmp_path)


def test_every_public_name_is_typed():
    stubs = (Path(reglament.__file__).parent / "__init__.pyi").read_text(encoding="utf-8")
    assert (Path(reglament.__file__).parent / "py.typed").exists()
    for name in ["Law", "Results", "ReglamentError", "run", "__version__"]:
        assert hasattr(reglament, name) and name in stubs
    for name in [it for it in vars(reglament.Law) if not it.startswith("_")]:
        assert f"def {name}(" in stubs

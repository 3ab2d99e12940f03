pipeline-project_file-syntax = { $file } is not valid TOML: { $reason }.
pipeline-project_file-content = { $file }: “{ $place }” was refused: { $reason }.
